import type { Graph } from '../graph/graph.ts';
import { type Relation, relationOf } from '../graph/likeness.ts';
import type { Citation } from '../records/citation.ts';
import type { Finding } from '../records/finding.ts';
import type { NodeId } from '../records/id.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';
import type { OpenList, OpenRelation } from '../records/open-list.ts';

/** A link read from one end: the record at the other end, and the links (usually one) that say so. */
export interface Related {
  node: AtlasNode;
  /** Stated links before derived ones. */
  links: readonly Link[];
  stated: boolean;
}

/** Records related in the same way, in document order or that of the record’s own text; empty groups stand for 未载明. */
export interface RelatedGroup {
  /** Key of the heading in the message catalogue, without the `group.` prefix. */
  key: string;
  items: readonly Related[];
  /** Says how a document leaves the list open, where it does. */
  open?: OpenList | undefined;
}

export interface DossierModel {
  node: AtlasNode;
  /** From the outermost whole to the nearest; the record itself is not in it. */
  breadcrumb: readonly AtlasNode[];
  groups: readonly RelatedGroup[];
  findings: readonly Finding[];
}

/** How a relation reads from its `from` end and from its `to` end. */
const HEADINGS: Readonly<Record<Relation, readonly [fromEnd: string, toEnd: string]>> = {
  'part-of': ['partOf', 'parts'],
  'located-in': ['locatedIn', 'contents'],
  'carried-by': ['carriedBy', 'carries'],
  covers: ['covers', 'coveredBy'],
  includes: ['includes', 'includedIn'],
  'supported-by': ['supportedBy', 'supports'],
  leads: ['leads', 'ledBy'],
  'gathers-in': ['gathersIn', 'gathers'],
  serves: ['serves', 'servedBy'],
  names: ['names', 'namedBy'],
  responsible: ['responsible', 'responsibleBy'],
  guides: ['guides', 'guidedBy'],
  pilots: ['pilots', 'pilotedHere'],
  concerns: ['concerns', 'concernedBy'],
  targets: ['targets', 'targetedBy'],
  'rests-on': ['restsOn', 'evidenceOf'],
  operates: ['operates', 'operatedBy'],
  undertakes: ['undertakes', 'undertakenBy'],
  continues: ['continues', 'continuedFrom'],
  'same-as': ['sameAs', 'sameAs'],
  'judged-succession': ['judgedToContinue', 'judgedToContinueFrom'],
  'equal-name': ['equalName', 'equalName'],
  'near-position': ['nearPosition', 'nearPosition'],
};

/** Contents of a place are told apart by what they are; these classes have a heading of their own. */
const CONTENT_HEADINGS: ReadonlySet<string> = new Set(['project', 'town', 'base', 'park', 'zone', 'subzone']);

/** Parts are named by the whole that they belong to. */
const PART_HEADINGS: Readonly<Partial<Record<AtlasNode['class'], string>>> = {
  core: 'parts.belt',
  belt: 'parts.belt',
  zone: 'parts.zone',
  'industry-system': 'parts.system',
  tier: 'parts.system',
  'task-group': 'parts.task-group',
};

/** Groups that a reader expects of a class: shown even when empty, as 未载明, in this order. */
const EXPECTED: Readonly<Partial<Record<AtlasNode['class'], readonly string[]>>> = {
  core: ['carriedBy', 'covers', 'leads', 'parts.belt'],
  belt: ['carriedBy', 'covers', 'leads', 'parts.belt'],
  zone: ['parts.zone', 'leads', 'gathers', 'locatedIn', 'pilotedHere'],
  subzone: ['locatedIn', 'leads', 'gathers'],
  town: ['leads', 'locatedIn'],
  base: ['leads', 'locatedIn'],
  park: ['locatedIn', 'leads'],
  district: ['contents.zone', 'contents.town', 'gathers', 'contents.project', 'pilotedHere'],
  'former-district': ['contents.project', 'pilotedHere', 'continues'],
  'functional-zone': ['locatedIn', 'contents.project', 'pilotedHere'],
  locality: ['locatedIn'],
  cluster: ['gathersIn', 'ledBy', 'servedBy', 'concernedBy', 'targetedBy'],
  segment: ['servedBy', 'ledBy', 'concernedBy', 'targetedBy'],
  chain: ['gathersIn', 'targetedBy'],
  'national-cluster': ['gathersIn'],
  'frontier-industry': ['gathersIn'],
  'leading-industry': ['ledBy'],
  'key-project': ['serves', 'locatedIn', 'undertakenBy'],
  task: ['pilots', 'guidedBy', 'concerns', 'partOf'],
  'task-group': ['responsibleBy', 'parts.task-group'],
  department: ['responsible', 'guides'],
  target: ['targets'],
  weakness: ['restsOn'],
};

/** The same for the classes of a kind that are not named there. */
const EXPECTED_OF_KIND: Readonly<Partial<Record<AtlasNode['kind'], readonly string[]>>> = {
  project: ['undertakenBy'],
};

/** Keys of the headings under which a link is read from its two ends, without the `group.` prefix. */
export const headingsOf = (link: Link): readonly [fromEnd: string, toEnd: string] =>
  HEADINGS[relationOf(link)];

function headingOf(link: Link, self: AtlasNode, other: AtlasNode): string {
  const [fromEnd, toEnd] = headingsOf(link);
  if (link.from === self.id) return fromEnd;
  if (other.kind === 'assessment' && (toEnd === 'namedBy' || toEnd === 'concernedBy')) return 'assessedBy';
  if (toEnd === 'parts') return PART_HEADINGS[self.class] ?? toEnd;
  if (toEnd === 'contents') {
    const what = other.kind === 'project' ? 'project' : other.class;
    return `contents.${CONTENT_HEADINGS.has(what) ? what : 'other'}`;
  }
  return toEnd;
}

/** Order of headings after the expected ones of the class. */
const HEADING_ORDER: readonly string[] = [
  ...new Set(
    Object.values(HEADINGS).flatMap(([fromEnd, toEnd]) =>
      [fromEnd, toEnd].flatMap((key) => {
        if (key === 'namedBy') return [key, 'assessedBy'];
        if (key === 'parts') return [key, ...Object.values(PART_HEADINGS)];
        if (key === 'contents') return [...CONTENT_HEADINGS, 'other'].map((what) => `contents.${what}`);
        return [key];
      }),
    ),
  ),
];

/**
 * What the text of the record itself lists: in its order, which the relations keep. The first bureau leads, the first district is the
 * first pilot. Others are told in the order of the documents.
 */
const IN_ORDER_OF_TEXT: ReadonlySet<string> = new Set([
  'responsibleBy',
  'guidedBy',
  'operatedBy',
  'undertakenBy',
  'pilots',
  'names',
  'leads',
  'gathersIn',
]);

/** Everything that the atlas can tell about a record, both directions; `undefined` for an unknown id. */
export function readDossier(graph: Graph, id: NodeId): DossierModel | undefined {
  const node = graph.node(id);
  if (node === undefined) return undefined;
  const groups = new Map<string, Map<NodeId, Link[]>>();
  for (const link of [...graph.outgoing(id), ...graph.incoming(id)]) {
    const otherId = link.from === id ? link.to : link.from;
    const other = graph.node(otherId);
    if (other === undefined) continue;
    const key = headingOf(link, node, other);
    const group = groups.get(key) ?? new Map<NodeId, Link[]>();
    group.set(otherId, [...(group.get(otherId) ?? []), link]);
    groups.set(key, group);
  }
  const expected = EXPECTED[node.class] ?? EXPECTED_OF_KIND[node.kind] ?? [];
  const keys = [...expected, ...HEADING_ORDER.filter((key) => groups.has(key) && !expected.includes(key))];
  return {
    node,
    breadcrumb: graph.breadcrumb(id),
    groups: keys.map((key) => ({
      key,
      items: relatedOf(graph, groups.get(key), IN_ORDER_OF_TEXT.has(key)),
      open: node.openLists?.find(({ relation }) => isReadUnder(relation, key)),
    })),
    findings: graph.findingsOf(id),
  };
}

/** Whether a list that is left open is the one under this heading; attributes have none. */
function isReadUnder(relation: OpenRelation, key: string): boolean {
  if (relation === 'directions' || relation === 'benchmarks') return false;
  if (relation === 'parts') return key.split('.')[0] === 'parts';
  return key === (relation === 'served-by' ? HEADINGS.serves[1] : HEADINGS[relation][0]);
}

function relatedOf(
  graph: Graph,
  group: ReadonlyMap<NodeId, readonly Link[]> | undefined,
  isInOrderOfText: boolean,
): readonly Related[] {
  const items: Related[] = [];
  for (const [id, links] of group ?? []) {
    const node = graph.node(id);
    if (node === undefined) continue;
    const ordered = links.toSorted((a, b) => Number(a.basis === 'derived') - Number(b.basis === 'derived'));
    items.push({ node, links: ordered, stated: ordered.some((link) => link.basis === 'stated') });
  }
  return items.toSorted(
    (a, b) =>
      Number(b.stated) - Number(a.stated) ||
      (isInOrderOfText ? 0 : graph.documentOrder(a.node.id) - graph.documentOrder(b.node.id)),
  );
}

/** All records linked with this one, for emphasis on the map: direct neighbours and the parts of parts. */
export function relatedIds(graph: Graph, id: NodeId): ReadonlySet<NodeId> {
  const related = new Set<NodeId>();
  for (const link of [...graph.outgoing(id), ...graph.incoming(id)]) {
    const other = link.from === id ? link.to : link.from;
    related.add(other);
  }
  const collectParts = (whole: NodeId): void => {
    for (const link of graph.incoming(whole)) {
      if (link.kind !== 'part-of' || (related.has(link.from) && whole !== id)) continue;
      related.add(link.from);
      collectParts(link.from);
    }
  };
  const node = graph.node(id);
  if (node !== undefined && node.class !== 'city') collectParts(id);
  related.delete(id);
  return related;
}

/** All citations of a record and of the links that touch it, without repeats, in document order. */
export function citationsOf(model: DossierModel): readonly Citation[] {
  const seen = new Map<string, Citation>();
  for (const citation of model.node.citations) seen.set(`${citation.document}#${citation.locator}`, citation);
  return [...seen.values()];
}
