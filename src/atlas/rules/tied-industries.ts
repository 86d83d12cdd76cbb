import { districtReaches, isDistrict } from '../graph/districts-of.ts';
import type { Graph } from '../graph/graph.ts';
import { stepsFrom, type WalkName } from '../graph/walks.ts';
import type { NodeId } from '../records/id.ts';
import type { Link, LinkKind } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';
import { TIE_KINDS } from './rule-check.ts';

/** A record beside the subject, and the links between the two, nearest to the record first. */
export interface Beside {
  node: AtlasNode;
  way: readonly Link[];
}

/** An industry that a document ties to a record. */
export interface Tie extends Beside {
  industry: AtlasNode;
  link: Link;
}

/** A system of industries, or a tier of one, is no industry. */
const NO_INDUSTRY: ReadonlySet<string> = new Set(['industry-system', 'tier']);

/** The links between a record and industries for which `accept` holds, each industry once; what is said outright before what is read. */
export function tiesOf(graph: Graph, { node, way }: Beside, accept: (link: Link) => boolean): readonly Tie[] {
  const links = [...graph.outgoing(node.id), ...graph.incoming(node.id)].filter(accept);
  const ties = new Map<NodeId, Tie>();
  for (const link of links) {
    const industry = graph.node(link.from === node.id ? link.to : link.from);
    if (industry?.kind !== 'industry' || NO_INDUSTRY.has(industry.class)) continue;
    if (ties.get(industry.id)?.link.basis !== 'stated') ties.set(industry.id, { node, way, industry, link });
  }
  return [...ties.values()];
}

/** `leads` of a place; and what else ties an industry to a place or a project. */
export const LEADING: ReadonlySet<LinkKind> = new Set(['leads']);
export const TYING: ReadonlySet<LinkKind> = new Set(TIE_KINDS);

/** More than any record has of the same in a row: a zone, its functional zone, the base at the same place. */
const MOST_STEPS = 3;

/**
 * The records that are held to be the same as this one or at the same place, and those within it that bear its name (the
 * base 余姚市 in the district); with `goesOn` also what it came from or became. Itself is none of them.
 */
export function namesakesOf(
  graph: Graph,
  node: AtlasNode,
  { goesOn }: { goesOn: boolean },
): readonly Beside[] {
  const walks: readonly WalkName[] = goesOn ? ['isSameAs', 'goesOnIn', 'cameFrom'] : ['isSameAs'];
  const found = new Map<NodeId, Beside>([[node.id, { node, way: [] }]]);
  let frontier = [...found.values()];
  for (let step = 0; step < MOST_STEPS && frontier.length > 0; step += 1) {
    const next = frontier.flatMap((at) =>
      stepsFrom(graph, at.node.id, ...walks).map(({ link, to }) => ({ node: to, way: [link, ...at.way] })),
    );
    frontier = next.filter(({ node: { id, kind } }) => kind === node.kind && !found.has(id));
    for (const beside of frontier) if (!found.has(beside.node.id)) found.set(beside.node.id, beside);
  }
  for (const link of graph.incoming(node.id)) {
    const inner = link.kind === 'located-in' ? graph.node(link.from) : undefined;
    if (inner?.kind === 'place' && inner.name === node.name && !found.has(inner.id))
      found.set(inner.id, { node: inner, way: [link] });
  }
  found.delete(node.id);
  return [...found.values()];
}

/**
 * The places within a place: of a district all that lie in it and in no other, of any other what is part of it and what
 * stands in it or in its parts. Former districts and functional zones, which cover what lies in them once more, are left out.
 */
export function piecesWithin(graph: Graph, place: AtlasNode): readonly Beside[] {
  if (place.kind !== 'place') return [];
  return isDistrict(place) ? (piecesByDistrict(graph).get(place.id) ?? []) : partsOf(graph, place);
}

/** Every place asks its way once. */
const byDistrict = new WeakMap<Graph, ReadonlyMap<NodeId, readonly Beside[]>>();

function piecesByDistrict(graph: Graph): ReadonlyMap<NodeId, readonly Beside[]> {
  const known = byDistrict.get(graph);
  if (known !== undefined) return known;
  const pieces = new Map<NodeId, Beside[]>();
  for (const node of graph.dataset.nodes) {
    if (node.kind !== 'place' || isDistrict(node) || node.class === 'city') continue;
    const [only, ...others] = districtReaches(graph, node).filter(
      ({ district }) => district.class === 'district',
    );
    // What lies in several belongs to none of them alone.
    if (only === undefined || others.length > 0) continue;
    const { id } = only.district;
    pieces.set(id, [...(pieces.get(id) ?? []), { node, way: only.way }]);
  }
  byDistrict.set(graph, pieces);
  return pieces;
}

function partsOf(graph: Graph, place: AtlasNode): readonly Beside[] {
  const found = new Map<NodeId, Beside>();
  let frontier: readonly Beside[] = [{ node: place, way: [] }];
  for (let step = 0; step < MOST_STEPS && frontier.length > 0; step += 1) {
    const next: Beside[] = [];
    for (const { node, way } of frontier)
      for (const link of graph.incoming(node.id)) {
        const inner =
          link.kind === 'part-of' || link.kind === 'located-in' ? graph.node(link.from) : undefined;
        if (inner?.kind !== 'place' || inner.id === place.id || found.has(inner.id)) continue;
        const piece = { node: inner, way: [link, ...way] };
        found.set(inner.id, piece);
        next.push(piece);
      }
    frontier = next;
  }
  return [...found.values()];
}
