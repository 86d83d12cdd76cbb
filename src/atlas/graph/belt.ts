import type { NodeId } from '../records/id.ts';
import type { Graph } from './graph.ts';

/** The five colour families of the layout: the core and its four belts. */
export const BELT_KEYS = ['core', 'north', 'east', 'south', 'west'] as const;
export type BeltKey = (typeof BELT_KEYS)[number];

/** Which record each colour family stands for. */
export const BELT_OF_ID: ReadonlyMap<string, BeltKey> = new Map([
  ['place/core/urban', 'core'],
  ['place/belt/north-qianwan', 'north'],
  ['place/belt/east-lingang', 'east'],
  ['place/belt/south-wanhai', 'south'],
  ['place/belt/west-yanlu', 'west'],
]);

/** The colour family of a record: its own, or that of the whole that it is part of. */
export function beltOf(graph: Graph, id: NodeId): BeltKey | undefined {
  for (const at of [id, ...graph.breadcrumb(id).map((node) => node.id)]) {
    const belt = BELT_OF_ID.get(at);
    if (belt !== undefined) return belt;
  }
  return undefined;
}
