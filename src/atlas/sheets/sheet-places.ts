import { isDistrict } from '../graph/districts-of.ts';
import type { Graph } from '../graph/graph.ts';
import { STANDS, type Stand, TIE_BASES, type Tie, type TieBasis } from '../matrix/tie.ts';
import { tiesToPlaces } from '../matrix/ties-of-industry.ts';
import type { Citation } from '../records/citation.ts';
import { type NodeId, parseNodeId } from '../records/id.ts';
import type { Industry } from '../records/industry.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Place } from '../records/place.ts';
import { uniqueCitations } from '../records/unique-citations.ts';

/** A place of a sheet, and why it is one. */
export interface SheetPlace {
  place: Place;
  /** What ties the industry to it, the firmest first; none on the overall sheet, whose places are those of the layout. */
  ties: readonly Tie[];
  /** The firmest. */
  basis: TieBasis;
  /** How far what the ties speak of is, the furthest first; none where the texts do not say. */
  stands: readonly Stand[];
  citations: readonly Citation[];
}

/** A project of a sheet with the places that it lies in; none where the texts name none. */
export interface SheetProject {
  project: AtlasNode;
  places: readonly AtlasNode[];
  citations: readonly Citation[];
}

const isProjectTie = ({ between }: Tie): boolean => between.some(({ kind }) => kind === 'project');

/**
 * The places that the texts, or a named rule, tie to an industry. A district in which no more than a project is said to be is
 * none: of the project only the district is known, and it is counted there. The whole city is none.
 */
export function placesOfSheet(graph: Graph, industry: Industry): readonly SheetPlace[] {
  return [...tiesToPlaces(graph, industry)].flatMap(([text, all]) => {
    const id = parseNodeId(text);
    const place = id === undefined ? undefined : graph.node(id);
    if (place?.kind !== 'place' || place.class === 'city') return [];
    const ties = isDistrict(place) ? all.filter((tie) => !isProjectTie(tie)) : all;
    const [first] = ties;
    return first === undefined ? [] : [sheetPlace(place, ties, first)];
  });
}

function sheetPlace(place: Place, ties: readonly Tie[], first: Tie): SheetPlace {
  return {
    place,
    ties,
    basis: TIE_BASES.find((basis) => ties.some((tie) => tie.basis === basis)) ?? first.basis,
    stands: STANDS.filter((stand) => ties.some((tie) => tie.stand === stand)),
    citations: uniqueCitations(ties.flatMap(({ citations }) => citations)),
  };
}

/** Classes of places as a sheet tells them apart, the widest first. */
const CLASSES: readonly Place['class'][] = [
  'core',
  'belt',
  'zone',
  'subzone',
  'base',
  'town',
  'park',
  'locality',
  'township',
  'functional-zone',
  'district',
  'former-district',
];

/** Class by class, the widest first, and in each in the order of the text. */
export const inOrderOfClass = (graph: Graph, places: readonly SheetPlace[]): readonly SheetPlace[] =>
  places.toSorted(
    (a, b) =>
      CLASSES.indexOf(a.place.class) - CLASSES.indexOf(b.place.class) ||
      graph.documentOrder(a.place.id) - graph.documentOrder(b.place.id),
  );

/** What lies in a place of which no more than that is known: the records that are counted there. */
export interface CountedAt {
  at: AtlasNode;
  records: readonly AtlasNode[];
}

/** Records by where they are counted, the place with the most first. */
export function countedAt(
  graph: Graph,
  found: readonly { record: AtlasNode; at: NodeId }[],
): readonly CountedAt[] {
  const records = new Map<NodeId, AtlasNode[]>();
  for (const { record, at } of found) {
    const own = records.get(at) ?? [];
    if (!own.includes(record)) own.push(record);
    records.set(at, own);
  }
  return [...records]
    .flatMap(([id, own]) => {
      const at = graph.node(id);
      return at === undefined ? [] : [{ at, records: own }];
    })
    .toSorted((a, b) => b.records.length - a.records.length);
}
