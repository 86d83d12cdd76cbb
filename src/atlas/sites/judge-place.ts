import type { Graph } from '../graph/graph.ts';
import { reachedFrom } from '../graph/walks.ts';
import { type Stand, standOfState } from '../matrix/tie.ts';
import type { NodeId } from '../records/id.ts';
import type { AtlasNode } from '../records/node.ts';
import { type Judged, reason, type SiteClass } from './need.ts';
import { type Around, aroundOf, districtsOf, layoutOf } from './surroundings.ts';

/**
 * Whether a site lies in one of these. No only where it is known to lie elsewhere: in another part of the layout, or in other
 * districts than the area does; what a document does not place stays unknown.
 */
export function judgeArea(graph: Graph, areas: readonly NodeId[], around: readonly Around[]): Judged {
  const found = around.filter(({ place }) => areas.includes(place.id));
  if (found.length > 0)
    return {
      verdict: 'yes',
      reasons: found.map(({ place, way }) => reason('within', { nodes: [place], links: way })),
    };
  const elsewhere = areas.map((area) => knownElsewhere(graph, area, around));
  const isElsewhere = elsewhere.every((places) => places.length > 0);
  const places = [...new Map(elsewhere.flat().map((one) => [one.place.id, one])).values()];
  return isElsewhere && areas.length > 0
    ? {
        verdict: 'no',
        reasons: places.map(({ place, way }) => reason('elsewhere', { nodes: [place], links: way })),
      }
    : { verdict: 'unknown', reasons: [reason('silent')] };
}

/** Where the site is instead; nothing where that leaves it open. */
function knownElsewhere(graph: Graph, id: NodeId, around: readonly Around[]): readonly Around[] {
  const area = graph.node(id);
  if (area === undefined) return [];
  if (area.class === 'core' || area.class === 'belt' || area.class === 'zone') {
    const layout = layoutOf(around).filter(
      ({ place }) => place.class === area.class || place.class !== 'zone',
    );
    return layout.some(({ place }) => aroundOf(graph, area).some((wider) => wider.place.id === place.id))
      ? layout.filter(({ place }) => place.class === area.class)
      : layout;
  }
  const own = districtsOf(around);
  const ofArea = new Set(districtsOf(aroundOf(graph, area)).map(({ place }) => place.id));
  return ofArea.size > 0 && own.every(({ place }) => !ofArea.has(place.id)) ? own : [];
}

/** Whether it is of one of these classes. */
export function judgeClass(classes: readonly SiteClass[], site: AtlasNode): Judged {
  return {
    verdict: classes.some((own) => own === site.class) ? 'yes' : 'no',
    reasons: [reason('class', { nodes: [site], citations: site.citations })],
  };
}

/** How far it is, as documents say it; most say nothing. */
export function judgeStatus(stands: readonly Stand[], site: AtlasNode): Judged {
  const states = site.kind === 'place' ? (site.attributes.states ?? []) : [];
  if (states.length === 0) return { verdict: 'unknown', reasons: [reason('silent')] };
  const meets = states.filter(({ state }) => stands.includes(standOfState(state)));
  const told = meets.length > 0 ? meets : states;
  return {
    verdict: meets.length > 0 ? 'yes' : 'no',
    reasons: told.map(({ citations, words }) => reason('state', { citations, words })),
  };
}

/** Whether one of these documents speaks of it, or of what is held to be the same or went on in it. */
export function judgePlan(graph: Graph, documents: readonly string[], site: AtlasNode): Judged {
  const same = [site, ...reachedFrom(graph, site.id, ['isSameAs', 'goesOnIn', 'cameFrom'], 'place')];
  const named = same
    .map((node) => ({
      node,
      citations: node.citations.filter(({ document }) => documents.includes(document)),
    }))
    .filter(({ citations }) => citations.length > 0);
  return named.length > 0
    ? {
        verdict: 'yes',
        reasons: named.map(({ citations, node }) =>
          reason('document', { citations, nodes: node === site ? [] : [node] }),
        ),
      }
    : { verdict: 'no', reasons: [reason('no-document', { citations: site.citations })] };
}
