import { type Fact, FIELDS, factsOf } from '../facts/fields.ts';
import type { Graph } from '../graph/graph.ts';
import { type Likeness, likenessOf } from '../graph/likeness.ts';
import { reachedFrom, stepsFrom } from '../graph/walks.ts';
import { otherEntries } from '../matrix/axes.ts';
import type { Tie } from '../matrix/tie.ts';
import { tiesOfIndustry } from '../matrix/ties-of-industry.ts';
import { inOrderOfIssue } from '../plans/documents-in-time.ts';
import { layoutTree } from '../plans/layout-tree.ts';
import type { Citation } from '../records/citation.ts';
import type { AtlasDocument } from '../records/document.ts';
import { parseNodeId } from '../records/id.ts';
import type { Indicator } from '../records/indicator.ts';
import type { Industry } from '../records/industry.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Place } from '../records/place.ts';
import { uniqueCitations } from '../records/unique-citations.ts';
import { OVERALL, sheetIndustries } from './sheet-list.ts';
import { inOrderOfClass, placesOfSheet, type SheetPlace, type SheetProject } from './sheet-places.ts';

/** A record that a link ties to the industry, with where the link is cited. */
export interface TiedRecord<Node extends AtlasNode = AtlasNode> {
  node: Node;
  citations: readonly Citation[];
}

/** The industry of another generation, or of another list of the same document, that a link holds beside this one. */
export interface Neighbour {
  industry: Industry;
  document: AtlasDocument;
  likeness: Likeness;
  link: Link;
  when: 'before' | 'beside' | 'after';
}

/** All that a sheet of one industry shows. Each list is empty where the texts are silent. */
export interface IndustrySheet {
  kind: 'industry';
  name: string;
  industry: Industry;
  document: AtlasDocument;
  /** The system and tier that it is part of, the outermost first. */
  wholes: readonly AtlasNode[];
  /** Scale, aim and directions; one without a value is expected and not stated. */
  facts: readonly Fact[];
  places: readonly SheetPlace[];
  projects: readonly SheetProject[];
  bureaus: readonly (TiedRecord & { ties: readonly Tie[] })[];
  targets: readonly TiedRecord<Indicator>[];
  measures: readonly TiedRecord[];
  neighbours: readonly Neighbour[];
}

/** The sheet of the whole: the layout of the plan that draws one, and the systems of all generations. */
export interface OverallSheet {
  kind: 'overall';
  name: typeof OVERALL;
  places: readonly SheetPlace[];
  systems: readonly TiedRecord[];
}

export type Sheet = IndustrySheet | OverallSheet;

const known = new WeakMap<Graph, Map<string, Sheet>>();

/** What a sheet shows, by its name in an address, worked out once; `undefined` for a name that means none. */
export function sheetOf(graph: Graph, name: string): Sheet | undefined {
  const own = known.get(graph) ?? new Map<string, Sheet>();
  known.set(graph, own);
  const sheet = own.get(name) ?? makeSheet(graph, name);
  if (sheet !== undefined) own.set(name, sheet);
  return sheet;
}

function makeSheet(graph: Graph, name: string): Sheet | undefined {
  if (name === OVERALL) return overallSheet(graph);
  const industry = sheetIndustries(graph).find(({ id }) => id === name);
  const document = graph.document(industry?.document ?? '');
  return industry === undefined || document === undefined
    ? undefined
    : industrySheet(graph, industry, document);
}

/** Of the facts of an industry those that a sheet tells: no class, which its title says, and nothing about numbering. */
const TOLD: readonly string[] = ['scale', 'directions', 'aim'];

/** Of these a reader asks, so that their silence is said. */
const ASKED: readonly string[] = ['directions', 'aim'];

function industrySheet(graph: Graph, industry: Industry, document: AtlasDocument): IndustrySheet {
  const { id } = industry;
  return {
    kind: 'industry',
    name: id,
    industry,
    document,
    wholes: graph.breadcrumb(id),
    facts: toldFacts(graph, industry),
    places: inOrderOfClass(graph, placesOfSheet(graph, industry)),
    projects: tied(graph, industry, 'project').map(({ node, citations }) => ({
      project: node,
      places: reachedFrom(graph, node.id, ['liesIn'], 'place'),
      citations,
    })),
    bureaus: bureausOfSheet(graph, industry),
    targets: inOrder(
      graph,
      stepsFrom(graph, id, 'isCountedBy').flatMap(({ link, to }) =>
        to.kind === 'indicator' ? [{ node: to, citations: link.citations }] : [],
      ),
    ),
    measures: tied(graph, industry, 'measure'),
    neighbours: neighboursOf(graph, industry),
  };
}

function toldFacts(graph: Graph, industry: Industry): readonly Fact[] {
  const facts = factsOf(graph, industry);
  return TOLD.flatMap((key) => {
    const fact = facts.find((own) => own.key === key);
    const field = FIELDS.industry.find((own) => own.key === key);
    if (fact !== undefined) return [fact];
    if (field === undefined || !ASKED.includes(key)) return [];
    return [{ key, label: field.label, value: undefined, source: 'none', sources: [], authority: undefined }];
  });
}

/** The projects or measures of the industry itself, each once, in the order of the text. */
function tied(graph: Graph, { id }: Industry, kind: AtlasNode['kind']): readonly TiedRecord[] {
  return inOrder(
    graph,
    stepsFrom(graph, id, 'isIndustryOf').flatMap(({ link, to }) =>
      to.kind === kind ? [{ node: to, citations: link.citations }] : [],
    ),
  );
}

function inOrder<Node extends AtlasNode>(
  graph: Graph,
  records: readonly TiedRecord<Node>[],
): readonly TiedRecord<Node>[] {
  const byId = new Map<string, TiedRecord<Node>>();
  for (const { node, citations } of records) {
    const before = byId.get(node.id)?.citations ?? [];
    byId.set(node.id, { node, citations: uniqueCitations([...before, ...citations]) });
  }
  return [...byId.values()].toSorted(
    (a, b) => graph.documentOrder(a.node.id) - graph.documentOrder(b.node.id),
  );
}

/** The bureaus that answer for its projects, measures and targets. */
function bureausOfSheet(graph: Graph, industry: Industry): IndustrySheet['bureaus'] {
  const bureaus = tiesOfIndustry(graph, industry, 'bureaus', otherEntries(graph, 'bureaus'));
  return [...bureaus].flatMap(([text, ties]) => {
    const id = parseNodeId(text);
    const node = id === undefined ? undefined : graph.node(id);
    // Cited is that it answers: the last step.
    const citations = uniqueCitations(ties.flatMap(({ links }) => links.at(-1)?.citations ?? []));
    return node === undefined ? [] : [{ node, ties, citations }];
  });
}

/** Sheets that a link of sameness or succession holds beside this one, in the order of time. */
function neighboursOf(graph: Graph, industry: Industry): readonly Neighbour[] {
  const order = inOrderOfIssue(graph.dataset.documents).map(({ id }) => id);
  const rank = ({ document }: { document?: string | undefined }) => order.indexOf(document ?? '');
  const found = new Map<string, Neighbour>();
  for (const { link, to } of stepsFrom(graph, industry.id, 'goesOnIn', 'cameFrom', 'isSameAs')) {
    const document = graph.document(to.document ?? '');
    const likeness = likenessOf(link);
    if (to.kind !== 'industry' || document === undefined || likeness === undefined || found.has(to.id))
      continue;
    const later = rank(to) - rank(industry);
    const when = later === 0 ? 'beside' : later < 0 ? 'before' : 'after';
    found.set(to.id, { industry: to, document, likeness, link, when });
  }
  return [...found.values()].toSorted((a, b) => rank(a.industry) - rank(b.industry));
}

/** Core, belts, zones and bases and towns of the layout, as the plan states each; nothing more is said of how far they are than the records say. */
function overallSheet(graph: Graph): OverallSheet {
  const tree = layoutTree(graph);
  const layout = tree.flatMap(({ belt, zones }) => [belt, ...zones.map(({ zone }) => zone)]);
  const others = graph.dataset.nodes.flatMap((node): readonly Place[] =>
    node.kind === 'place' && (node.class === 'town' || node.class === 'base') ? [node] : [],
  );
  return {
    kind: 'overall',
    name: OVERALL,
    places: inOrderOfClass(
      graph,
      [...layout, ...others].map((place) => ({
        place,
        ties: [],
        basis: 'stated',
        stands: [],
        citations: place.citations,
      })),
    ),
    systems: inOrderOfIssue(graph.dataset.documents).flatMap(({ id }) =>
      graph.dataset.nodes.flatMap((node) =>
        node.class === 'industry-system' && node.document === id ? [{ node, citations: node.citations }] : [],
      ),
    ),
  };
}
