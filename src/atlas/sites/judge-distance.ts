import type { Graph } from '../graph/graph.ts';
import type { NodeId } from '../records/id.ts';
import { parseNodeId } from '../records/id.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Facility } from '../spatial/facility.ts';
import { distanceBetween } from '../spatial/measures.ts';
import { type Spot, spotOf } from '../spatial/spot-of.ts';
import { type Judged, type Reason, reason, type Verdict } from './need.ts';
import { type Around, districtsOf } from './surroundings.ts';

interface Measured {
  km: number;
  errorKm: number;
  verdict: Verdict;
}

/** Straight on the ellipsoid; yes and no only where the uncertainty of both ends does not change it. */
function measure(from: Spot, to: Spot, most: number): Measured {
  const km = distanceBetween([from.lon, from.lat], [to.lon, to.lat]) / 1000;
  const errorKm = from.uncertaintyKm + to.uncertaintyKm;
  return { km, errorKm, verdict: km + errorKm <= most ? 'yes' : km - errorKm > most ? 'no' : 'unknown' };
}

/** The best of several: one that is near enough will do. */
const best = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('yes') ? 'yes' : verdicts.includes('unknown') ? 'unknown' : 'no';

/**
 * Whether a site is within so many kilometres of a facility, of any facility of a kind, or of a place.
 * @param facilities `undefined` while they are not there
 */
export function judgeNear(
  graph: Graph,
  { km: most, target }: { target: NodeId | string; km: number },
  site: AtlasNode,
  facilities: readonly Facility[] | undefined,
): Judged {
  const from = spotOf(site);
  if (from === undefined) return { verdict: 'unknown', reasons: [reason('no-position')] };
  const id = parseNodeId(target);
  const place = id === undefined ? undefined : graph.node(id);
  if (place !== undefined) {
    const to = spotOf(place);
    if (to === undefined) return { verdict: 'unknown', reasons: [reason('no-position', { nodes: [place] })] };
    const { verdict, ...measured } = measure(from, to, most);
    return { verdict, reasons: [reason('distance', { nodes: [place], ...measured })] };
  }
  const ends = (facilities ?? []).filter(({ id: own, kind }) => own === target || kind === target);
  if (ends.length === 0) return { verdict: 'unknown', reasons: [reason('no-facility')] };
  const measured = ends
    .map((facility) => ({ facility, ...measure(from, facility, most) }))
    .toSorted((a, b) => a.km - b.km);
  const verdict = best(measured.map((one) => one.verdict));
  const shown = measured.filter((one) => one.verdict === verdict).slice(0, 1);
  return {
    verdict,
    reasons: shown.map(({ errorKm, facility, km }) => reason('distance', { facility, km, errorKm })),
  };
}

/** Where the projects of a field are, by the place that a document or our gazetteer names. */
export interface PlacedProject {
  project: AtlasNode;
  link: Reason['links'][number];
  at: AtlasNode;
}

/** @param wanted the projects that count; `undefined` where any does */
export function placedProjects(
  graph: Graph,
  wanted: { has(id: NodeId): boolean } | undefined,
): readonly PlacedProject[] {
  return graph.dataset.nodes.flatMap((project) =>
    project.kind !== 'project' || (wanted !== undefined && !wanted.has(project.id))
      ? []
      : graph.outgoing(project.id).flatMap((link) => {
          const at = link.kind === 'located-in' ? graph.node(link.to) : undefined;
          return at === undefined ? [] : [{ project, link, at }];
        }),
  );
}

/**
 * Whether a project of the field stands in a site, or within so many kilometres. Of most the documents give only the district:
 * in the site's own district that is no answer.
 * @param within the site and its pieces
 */
export function judgeProjects(
  projects: readonly PlacedProject[],
  most: number,
  site: AtlasNode,
  { around, within }: { around: readonly Around[]; within: ReadonlySet<NodeId> },
): Judged {
  const from = spotOf(site);
  const districts = new Set(
    [...districtsOf(around), ...around.filter(({ place }) => place.class === 'functional-zone')].map(
      ({ place }) => place.id,
    ),
  );
  const told: Record<Verdict, Reason[]> = { yes: [], no: [], unknown: [] };
  for (const { at, link, project } of projects) {
    const own = { nodes: [project, at], links: [link] };
    if (within.has(at.id)) told.yes.push(reason('project', own));
    else if (districts.has(at.id)) told.unknown.push(reason('project-in-district', own));
    else if (most > 0 && from !== undefined) {
      const to = at.class === 'district' || at.class === 'former-district' ? undefined : spotOf(at);
      if (to === undefined) continue;
      const { verdict, ...measured } = measure(from, to, most);
      if (verdict !== 'no') told[verdict].push(reason('project', { ...own, ...measured }));
    }
  }
  const verdict = told.yes.length > 0 ? 'yes' : told.unknown.length > 0 ? 'unknown' : 'no';
  return { verdict, reasons: verdict === 'no' ? [reason('no-project')] : told[verdict] };
}
