import { BELT_OF_ID, type BeltKey } from '../graph/belt.ts';
import type { Graph } from '../graph/graph.ts';
import { stepsFrom } from '../graph/walks.ts';
import { parseNodeId } from '../records/id.ts';
import type { Place } from '../records/place.ts';

/** A zone of the layout with the pieces that it is made of. */
export interface ZoneOfLayout {
  zone: Place;
  pieces: readonly Place[];
}

/** The core or a belt with its zones. */
export interface BeltOfLayout {
  belt: Place;
  key: BeltKey;
  zones: readonly ZoneOfLayout[];
}

/**
 * One core, four belts, twenty zones and their pieces (一核四带二十区), each in the order of the text. Only what is part of the
 * whole above it: towns and bases stand in the plan without being part of a belt.
 */
export function layoutTree(graph: Graph): readonly BeltOfLayout[] {
  const partsOf = (whole: Place, nodeClass: Place['class']): readonly Place[] =>
    stepsFrom(graph, whole.id, 'hasAsPart')
      .flatMap(({ to }) => (to.kind === 'place' && to.class === nodeClass ? [to] : []))
      .toSorted((a, b) => graph.documentOrder(a.id) - graph.documentOrder(b.id));
  return [...BELT_OF_ID]
    .flatMap(([text, key]) => {
      const id = parseNodeId(text);
      const belt = id === undefined ? undefined : graph.node(id);
      return belt?.kind === 'place' ? [{ belt, key }] : [];
    })
    .toSorted((a, b) => graph.documentOrder(a.belt.id) - graph.documentOrder(b.belt.id))
    .map(({ belt, key }) => ({
      belt,
      key,
      zones: partsOf(belt, 'zone').map((zone) => ({ zone, pieces: partsOf(zone, 'subzone') })),
    }));
}
