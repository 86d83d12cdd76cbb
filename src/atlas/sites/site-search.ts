import type { Graph } from '../graph/graph.ts';
import { reachedFrom } from '../graph/walks.ts';
import type { NodeId } from '../records/id.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Facility } from '../spatial/facility.ts';
import { type Field, fieldOf, fieldOfWord, namedIndustries } from './asked-field.ts';
import { judgeClauses } from './judge-clauses.ts';
import { judgeNear, judgeProjects, placedProjects } from './judge-distance.ts';
import { judgeField } from './judge-field.ts';
import { judgeArea, judgeClass, judgePlan, judgeStatus } from './judge-place.ts';
import { type Answer, type Asked, type Judged, reason, SITE_CLASSES } from './need.ts';
import { type Around, aroundOf } from './surroundings.ts';

/** A site with an answer to each need. */
export interface SiteResult {
  site: AtlasNode;
  /** In the order of the needs. */
  answers: readonly Answer[];
  /**
   * `fits`: every must is met · `open`: none is failed, and of some the documents do not say · `out`: one is failed.
   */
  standing: 'fits' | 'open' | 'out';
}

/** What a need keeps out that nothing else would. */
export interface Relaxed {
  need: Asked;
  /** The sites that would fit or stay open without it. */
  back: readonly SiteResult[];
}

export interface SiteSearch {
  /** Sites that fit, then those left open: by the needs that they meet, then by how firmly, then in document order. */
  fits: readonly SiteResult[];
  open: readonly SiteResult[];
  /** Sites that are left out, in document order. */
  out: readonly SiteResult[];
  relaxed: readonly Relaxed[];
}

/** The places that are looked at. */
export function siteCandidates(graph: Graph): readonly AtlasNode[] {
  return graph.dataset.nodes
    .filter(
      (node) =>
        node.kind === 'place' &&
        SITE_CLASSES.some((own) => own === node.class) &&
        (node.class !== 'locality' || namedIndustries(graph, node.id).length > 0),
    )
    .toSorted((a, b) => graph.documentOrder(a.id) - graph.documentOrder(b.id));
}

/**
 * Every candidate held against every need.
 * @param facilities ports, airports and stations; `undefined` while they are not there
 */
export function searchSites(
  graph: Graph,
  needs: readonly Asked[],
  facilities: readonly Facility[] | undefined,
): SiteSearch {
  const judges = needs.map((need) => ({ need, judge: judgeOf(graph, need, needs, facilities) }));
  const results = siteCandidates(graph).map((site): SiteResult => {
    const around = aroundOf(graph, site);
    const answers = judges.map(({ judge, need }): Answer => ({ need, ...judge(site, around) }));
    return { site, answers, standing: standingOf(answers) };
  });
  const ranked = results.toSorted((a, b) => comparisonOf(a, b));
  return {
    fits: ranked.filter(({ standing }) => standing === 'fits'),
    open: ranked.filter(({ standing }) => standing === 'open'),
    out: results.filter(({ standing }) => standing === 'out'),
    relaxed: needs.flatMap((need) => relaxedBy(need, results)),
  };
}

type Judge = (site: AtlasNode, around: readonly Around[]) => Judged;

function judgeOf(
  graph: Graph,
  need: Asked,
  needs: readonly Asked[],
  facilities: readonly Facility[] | undefined,
): Judge {
  switch (need.key) {
    case 'industry': {
      const field = fieldOf(graph, need.industries);
      return (site, around) => judgeField(graph, field, site, around);
    }
    case 'product': {
      const field = fieldOfWord(graph, need.word);
      if (field === undefined) return () => ({ verdict: 'unknown', reasons: [reason('no-word')] });
      return productJudge(graph, field);
    }
    case 'plan':
      return (site) => judgePlan(graph, need.documents, site);
    case 'area':
      return (_, around) => judgeArea(graph, need.areas, around);
    case 'kind':
      return (site) => judgeClass(need.classes, site);
    case 'status':
      return (site) => judgeStatus(need.stands, site);
    case 'projects': {
      const projects = placedProjects(graph, askedField(graph, needs)?.projects);
      return (site, around) =>
        judgeProjects(projects, need.km, site, { around, within: withPieces(graph, site) });
    }
    case 'clauses': {
      const field = askedField(graph, needs);
      return (site) => judgeClauses(graph, field, site);
    }
    default:
      return (site) => judgeNear(graph, need, site, facilities);
  }
}

/** What bears the word is an industry that is tied to the site, or a project that stands in it. */
function productJudge(graph: Graph, field: Field): Judge {
  const projects = placedProjects(graph, field.bearing);
  return (site, around) => {
    const byProject = judgeProjects(projects, 0, site, { around, within: withPieces(graph, site) });
    const byIndustry = judgeField(graph, field, site, around);
    if (byProject.verdict === 'yes')
      return {
        verdict: 'yes',
        reasons: [...byProject.reasons, ...(byIndustry.verdict === 'yes' ? byIndustry.reasons : [])],
      };
    // Other industries are named for the site, and a project of the product is in its district: that stays open.
    return byIndustry.verdict === 'no' && byProject.verdict === 'unknown' ? byProject : byIndustry;
  };
}

/** What is asked to be made: the industries and the word together; nothing where neither is asked for. */
function askedField(graph: Graph, needs: readonly Asked[]): Field | undefined {
  const industries = needs.flatMap((need) => (need.key === 'industry' ? need.industries : []));
  const words = needs.flatMap((need) =>
    need.key === 'product' ? (fieldOfWord(graph, need.word) ?? []) : [],
  );
  if (industries.length + words.length === 0) return undefined;
  const named = words.flatMap((field) =>
    [...field.industries].flatMap(([id, belonging]) => (belonging === 'asked' ? [id] : [])),
  );
  return fieldOf(
    graph,
    [...new Set([...industries, ...named])],
    new Map(words.flatMap((field) => [...field.bearing])),
  );
}

function withPieces(graph: Graph, site: AtlasNode): ReadonlySet<NodeId> {
  return new Set([site.id, ...reachedFrom(graph, site.id, ['hasAsPart'], 'place').map(({ id }) => id)]);
}

/** How a site would stand without one of the needs. */
export const standingWithout = ({ answers }: SiteResult, { key }: Asked): SiteResult['standing'] =>
  standingOf(answers.filter(({ need }) => need.key !== key));

/** The musts that leave a site out. */
export const failedMusts = ({ answers }: SiteResult): readonly Answer[] =>
  answers.filter(({ need, verdict }) => need.isMust && verdict === 'no');

function standingOf(answers: readonly Answer[]): SiteResult['standing'] {
  const musts = answers.filter(({ need }) => need.isMust);
  if (musts.some(({ verdict }) => verdict === 'no')) return 'out';
  return musts.every(({ verdict }) => verdict === 'yes') ? 'fits' : 'open';
}

const countOf = ({ answers }: SiteResult, isCounted: (answer: Answer) => boolean): number =>
  answers.filter(isCounted).length;

/** More needs met first, then fewer wishes failed, then what a document says in one step. */
function comparisonOf(a: SiteResult, b: SiteResult): number {
  const met = (result: SiteResult) => countOf(result, ({ verdict }) => verdict === 'yes');
  const failed = (result: SiteResult) => countOf(result, ({ verdict }) => verdict === 'no');
  const firm = (result: SiteResult) =>
    countOf(result, ({ reasons, verdict }) => verdict === 'yes' && reasons.some(isFirm));
  return met(b) - met(a) || failed(a) - failed(b) || firm(b) - firm(a);
}

/** Whether a document says it in one step. */
const isFirm = ({ links }: Answer['reasons'][number]): boolean =>
  links.length <= 1 && links.every(({ basis }) => basis === 'stated');

function relaxedBy(need: Asked, results: readonly SiteResult[]): readonly Relaxed[] {
  if (!need.isMust) return [];
  const back = results.filter(
    (result) => result.standing === 'out' && standingWithout(result, need) !== 'out',
  );
  return back.length === 0 ? [] : [{ need, back }];
}
