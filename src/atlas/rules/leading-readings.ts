import type { Graph } from '../graph/graph.ts';
import type { Link, LinkKind } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';
import { openListOf } from '../records/open-list.ts';
import { type CountRange, industryRange } from './count-range.ts';
import type { ReadingName } from './rule-check.ts';
import {
  type Beside,
  LEADING,
  namesakesOf,
  piecesWithin,
  type Tie,
  TYING,
  tiesOf,
} from './tied-industries.ts';

/** What one reading counts, and what that comes to; no range where the documents say nothing. */
export interface ReadTies {
  reading: ReadingName;
  ties: readonly Tie[];
  range: CountRange | undefined;
}

/** The readings of how many leading industries a place or a project has, for a rule of this document. */
export function leadingReadings(graph: Graph, subject: AtlasNode, document: string): readonly ReadTies[] {
  const self: Beside = { node: subject, way: [] };
  const namesakes = namesakesOf(graph, subject, { goesOn: false });
  const kin = namesakesOf(graph, subject, { goesOn: true });
  const pieces = piecesWithin(graph, subject);
  const leading = (beside: readonly Beside[]) => beside.flatMap((at) => tiesOf(graph, at, leads(document)));
  const other = (beside: readonly Beside[]) => beside.flatMap((at) => tiesOf(graph, at, elsewhere(document)));
  const own = [self, ...namesakes];
  const stated = ofReading(graph, 'stated', leading([self]));
  const within = piecesSaid(graph, pieces, document, leading(own));
  const beyond = other([self, ...kin]);
  const beyondPieces = other(pieces);
  return [
    stated,
    ofReading(graph, 'namesake', leading(namesakes)),
    ofReading(
      graph,
      'tied',
      own.flatMap((at) => tiesOf(graph, at, ties(document))),
    ),
    ...within,
    ofReading(graph, 'elsewhere', beyond),
    ...(beyondPieces.length === 0
      ? []
      : [ofReading(graph, 'elsewhere-joined', distinct([...beyond, ...beyondPieces]))]),
  ].filter(({ reading, ties: { length } }) => reading === 'stated' || length > 0);
}

const cites = (link: Link, document: string): boolean =>
  link.citations.some((citation) => citation.document === document);

/** Outright and in the document of the rule. */
const leads = (document: string) => (link: Link) => isOf(link, LEADING, document) && link.basis === 'stated';

const ties = (document: string) => (link: Link) => isOf(link, TYING, document);

const isOf = (link: Link, kinds: ReadonlySet<LinkKind>, document: string): boolean =>
  kinds.has(link.kind) && cites(link, document);

/** In any other document. */
const elsewhere = (document: string) => (link: Link) =>
  TYING.has(link.kind) && link.citations.length > 0 && !cites(link, document);

/**
 * The places within, each by itself and all together with the whole; one of which nothing is said leaves both open.
 * @param ofWhole what is said of the whole and its namesakes
 */
function piecesSaid(
  graph: Graph,
  pieces: readonly Beside[],
  document: string,
  ofWhole: readonly Tie[],
): readonly ReadTies[] {
  const named = pieces.filter(({ node }) =>
    node.citations.some((citation) => citation.document === document),
  );
  const within = new Set(named.map(({ node }) => node.id));
  const said = named.map((piece) => {
    // What bears the name of a piece is told with it, unless it is a piece itself.
    const alike = namesakesOf(graph, piece.node, { goesOn: false })
      .filter(({ node }) => !within.has(node.id))
      .map(({ node, way }): Beside => ({ node, way: [...way, ...piece.way] }));
    return [piece, ...alike].flatMap((at) => tiesOf(graph, at, leads(document)));
  });
  const all = distinct(said.flat());
  const isOpen = said.some(({ length }) => length === 0);
  const each = said.flatMap((own) => ofReading(graph, 'pieces-each', own).range ?? []);
  const most = (of: 'least' | 'most') => Math.max(...each.map((range) => range[of]));
  const opened = (range: CountRange) => ({ ...range, isOpen: isOpen || range.isOpen });
  const joined = ofReading(graph, 'pieces-joined', distinct([...ofWhole, ...all]));
  if (all.length === 0 || joined.range === undefined) return [];
  return [
    {
      reading: 'pieces-each',
      ties: all,
      range: opened({ least: most('least'), most: most('most'), isOpen: each.some((range) => range.isOpen) }),
    },
    { ...joined, range: opened(joined.range) },
  ];
}

function ofReading(graph: Graph, reading: ReadingName, counted: readonly Tie[]): ReadTies {
  if (counted.length === 0) return { reading, ties: counted, range: undefined };
  const isOpen = counted.some(({ link, node }) => {
    const open = link.kind === 'leads' ? openListOf(node, 'leads') : undefined;
    return open !== undefined && open.citations.some(({ document }) => cites(link, document));
  });
  const range = industryRange(
    graph,
    counted.map(({ industry }) => industry),
  );
  return { reading, ties: counted, range: { ...range, isOpen } };
}

/** Each industry of each record once. */
function distinct(all: readonly Tie[]): readonly Tie[] {
  return [...new Map(all.map((tie) => [`${tie.node.id} ${tie.industry.id}`, tie])).values()];
}
