import { documentOf } from '../graph/document-of.ts';
import type { Graph } from '../graph/graph.ts';
import { isFromText } from '../graph/is-from-text.ts';
import { stepsFrom } from '../graph/walks.ts';
import type { Absence } from '../records/absence.ts';
import type { AtlasDocument } from '../records/document.ts';
import type { NodeId } from '../records/id.ts';
import type { Link, LinkKind } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';
import { isGoverning } from '../records/organisation.ts';
import type { Topic } from '../records/topic.ts';

/** How a document names a bureau for a duty: first of those responsible, after another, or as the one that guides. */
export type DutyRole = 'first' | 'after' | 'guides';

/** A measure or value for which a document names a bureau. */
export interface AskedDuty {
  node: AtlasNode;
  document: string | undefined;
  /** The name that the document writes. */
  under: AtlasNode;
  role: DutyRole;
  link: Link;
}

/** A name that the documents write, and the links by which it became the bureau of today; none for that itself. */
export interface FormerName {
  node: AtlasNode;
  way: readonly Link[];
}

/** A bureau of today with what the documents put in its charge, also under its former names. */
export interface AskedBureau {
  bureau: AtlasNode;
  /** Its former names, as far as a duty stands under them. */
  former: readonly FormerName[];
  duties: readonly AskedDuty[];
  /** For how many duties it is named first. */
  first: number;
}

/** A bureau while its duties are gathered. */
interface Gathering {
  bureau: AtlasNode;
  former: Map<NodeId, FormerName>;
  duties: AskedDuty[];
}

/** Records of one document for which it names no bureau. */
export interface UnassignedIn {
  document: string;
  nodes: readonly AtlasNode[];
}

export interface WhoToAsk {
  /** Bureaus of the city, those that are named first most often before the others. */
  bureaus: readonly AskedBureau[];
  /** Districts and their own bureaus, apart from the city's. */
  districts: readonly AskedBureau[];
  unassigned: readonly UnassignedIn[];
}

/**
 * Which bureaus the documents make responsible for these measures and values, under their names of today. The first in a list of
 * responsible bureaus is told as first, and nothing more: no document says that it leads.
 */
export function whoToAsk(graph: Graph, nodes: readonly AtlasNode[]): WhoToAsk {
  const asked = new Map<NodeId, Gathering>();
  const unassigned = new Map<string, AtlasNode[]>();
  for (const node of withMeasures(graph, nodes)) {
    const duties = dutiesFor(graph, node);
    const document = documentOf(graph, node);
    if (duties.length === 0 && document !== undefined)
      unassigned.set(document, [...(unassigned.get(document) ?? []), node]);
    for (const duty of duties) {
      for (const { node: bureau, way } of namesOfToday(graph, duty.under)) {
        const own: Gathering = asked.get(bureau.id) ?? { bureau, former: new Map(), duties: [] };
        asked.set(bureau.id, own);
        own.duties.push(duty);
        if (way.length > 0) own.former.set(duty.under.id, { node: duty.under, way });
      }
    }
  }
  const order = graph.dataset.documents.map(({ id }) => id);
  const rank = ({ document }: { document: string | undefined }) => order.indexOf(document ?? '');
  const all = [...asked.values()]
    .map(({ bureau, former, duties }) => ({
      bureau,
      former: [...former.values()],
      duties: duties.toSorted((a, b) => rank(a) - rank(b)),
      first: duties.filter(({ role }) => role === 'first').length,
    }))
    .toSorted((a, b) => b.first - a.first || b.duties.length - a.duties.length);
  return {
    bureaus: all.filter(({ bureau }) => !isOfDistrict(graph, bureau)),
    districts: all.filter(({ bureau }) => isOfDistrict(graph, bureau)),
    unassigned: [...unassigned]
      .map(([document, own]) => ({ document, nodes: own }))
      .toSorted((a, b) => rank(a) - rank(b)),
  };
}

/** The measures and values that a topic gathers. */
export function nodesOfTopic(graph: Graph, { records }: Topic): readonly AtlasNode[] {
  return records.flatMap((id) => graph.node(id) ?? []);
}

/** What a document says instead of naming bureaus; `undefined` of one that names them. */
export function withoutBureaus({ absences = [] }: AtlasDocument): Absence | undefined {
  return absences.find(({ id }) => id.endsWith('/responsible-bureaus'));
}

/** Links by which a measure or a value is about a place or an industry. */
const ABOUT: ReadonlySet<LinkKind> = new Set(['concerns', 'pilots', 'names', 'targets']);

/** The measures and values that concern a record, as a document says or as we read it there; of a measure itself. */
export function dutiesAbout(graph: Graph, node: AtlasNode): readonly AtlasNode[] {
  if (node.kind === 'measure' || node.kind === 'indicator') return [node];
  const about = graph
    .incoming(node.id)
    .filter((link) => ABOUT.has(link.kind) && isFromText(link))
    .flatMap((link) => graph.node(link.from) ?? [])
    .filter(({ kind }) => kind === 'measure' || kind === 'indicator');
  return [...new Set(about)];
}

/** Districts together, and what only the plan of a district names: 慈溪市's 市 is not the city. */
function isOfDistrict(graph: Graph, bureau: AtlasNode): boolean {
  return (
    bureau.class === 'collective' ||
    bureau.citations.every(({ document }) => graph.document(document)?.scope !== undefined)
  );
}

/** A value without a bureau of its own stands in a measure, and that may have one. */
function withMeasures(graph: Graph, nodes: readonly AtlasNode[]): ReadonlySet<AtlasNode> {
  return new Set(
    nodes.flatMap((node) => {
      if (node.kind !== 'indicator' || dutiesFor(graph, node).length > 0) return [node];
      const measures = graph
        .outgoing(node.id)
        .filter(({ kind }) => kind === 'targets')
        .flatMap(({ to }) => graph.node(to) ?? [])
        .filter((to) => to.kind === 'measure' && dutiesFor(graph, to).length > 0);
      return measures.length > 0 ? measures : [node];
    }),
  );
}

/** The bureaus that are named for a duty, in the order of the text. */
function dutiesFor(graph: Graph, node: AtlasNode): readonly AskedDuty[] {
  const document = documentOf(graph, node);
  return stepsFrom(graph, node.id, 'isInChargeOf')
    .filter(({ to }) => isGoverning(to.class))
    .toSorted((a, b) => (a.link.order ?? 0) - (b.link.order ?? 0))
    .map(({ link, to: under }) => ({ node, document, under, role: roleOf(link, under), link }));
}

/** Alone or first in a list; districts together come after whom they follow, and what we read into a text is in no list. */
function roleOf({ basis, kind, order = 1 }: Link, under: AtlasNode): DutyRole {
  if (kind === 'guides') return 'guides';
  return basis === 'stated' && order === 1 && under.class !== 'collective' ? 'first' : 'after';
}

/** What an organisation became, to the last that is known; itself where it went on into nothing. */
function namesOfToday(graph: Graph, node: AtlasNode, way: readonly Link[] = []): readonly FormerName[] {
  const later = stepsFrom(graph, node.id, 'goesOnIn').filter(({ link }) => !way.includes(link));
  if (later.length === 0) return [{ node, way }];
  return later.flatMap(({ link, to }) => namesOfToday(graph, to, [...way, link]));
}
