import type { Stand } from '../matrix/tie.ts';
import type { Citation } from '../records/citation.ts';
import type { NodeId } from '../records/id.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode, NodeClass } from '../records/node.ts';
import type { Facility } from '../spatial/facility.ts';

/** Classes of places that a firm may be brought to (载体); a locality is one where a document names an industry for it. */
export const SITE_CLASSES = [
  'zone',
  'subzone',
  'town',
  'park',
  'base',
  'functional-zone',
  'township',
  'locality',
] as const satisfies readonly NodeClass[];
export type SiteClass = (typeof SITE_CLASSES)[number];

/** What is asked of a site; of several values any will do. `key` tells it from the others, in the address too. */
export type Need =
  | { key: 'industry'; industries: readonly NodeId[] }
  /** A word for what is made, as somebody types it. */
  | { key: 'product'; word: string }
  /** The documents that are to speak of the place. */
  | { key: 'plan'; documents: readonly string[] }
  /** Core, belts, zones, districts and functional zones that it is to lie in. */
  | { key: 'area'; areas: readonly NodeId[] }
  | { key: 'kind'; classes: readonly SiteClass[] }
  | { key: 'status'; stands: readonly Stand[] }
  /** Not farther in a straight line than so many kilometres from a facility or a place. */
  | { key: `near:${string}`; target: NodeId | string; km: number }
  /** A project or platform of the field within it, or within so many kilometres. */
  | { key: 'projects'; km: number }
  /** A clause of the policy draft that names it or an industry that is tied to it. */
  | { key: 'clauses' };

/** A need, and whether a place without it is left out. */
export type Asked = Need & { isMust: boolean };

/** What an answer rests on. */
export interface Reason {
  kind: ReasonKind;
  /** Records that it speaks of: industries, wholes, projects, clauses. */
  nodes: readonly AtlasNode[];
  /** The links that lead there; one that follows by a rule says so. */
  links: readonly Link[];
  citations: readonly Citation[];
  /** Of distances: a straight line on the ellipsoid of WGS84, km, and within how many km it is known. */
  km?: number;
  errorKm?: number;
  facility?: Facility;
  /** Of states: the words of the document. */
  words?: string;
}

/**
 * - `tied`: a document ties the industry to the place · `same`: the same industry in another
 *   document, or a part of it · `continued`: the industry that it came from or became
 * - `whole-industry`: only the whole of the industry is tied · `whole-place`: only what the place lies in
 * - `others`: it leads other industries · `whole-others`: its belt does · `others-open`: in a list that the text leaves open ·
 *   `listed-elsewhere`: it is only listed under another industry, which leads nothing · `silent`: nothing is said
 * - `no-word`: no record bears the word
 */
export type ReasonKind =
  | 'tied'
  | 'same'
  | 'continued'
  | 'whole-industry'
  | 'whole-place'
  | 'others'
  | 'whole-others'
  | 'others-open'
  | 'listed-elsewhere'
  | 'silent'
  | 'no-word'
  | 'within'
  | 'elsewhere'
  | 'class'
  | 'state'
  | 'document'
  | 'no-document'
  | 'distance'
  | 'no-position'
  | 'no-facility'
  | 'project'
  | 'project-in-district'
  | 'no-project'
  | 'clause'
  | 'no-clause';

/** `unknown`: the documents, or what is known of positions, do not decide it. */
export type Verdict = 'yes' | 'no' | 'unknown';

export interface Answer {
  need: Asked;
  verdict: Verdict;
  reasons: readonly Reason[];
}

/** An answer before it is known what it answers. */
export type Judged = Omit<Answer, 'need'>;

export const reason = (kind: ReasonKind, more: Partial<Omit<Reason, 'kind'>> = {}): Reason => ({
  kind,
  nodes: [],
  links: [],
  citations: (more.links ?? []).flatMap(({ citations }) => citations),
  ...more,
});
