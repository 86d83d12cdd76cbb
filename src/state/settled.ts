import type { Graph } from '../atlas/graph/graph.ts';
import type { Choices } from './choices.ts';
import type { Slice } from './slice.ts';
import type { ChoiceStore } from './store.ts';

/** What an address says of a slice, once the dataset is known: the state of today, and names that mean nothing. */
export interface Settled<State> {
  state: Partial<State>;
  unknown: readonly string[];
}

/** Makes old ids today's, and leaves out and names what the dataset does not hold. */
export type Settle<State> = (state: State, choices: Choices, graph: Graph) => Settled<State>;

/** A slice with what settles it; called once the dataset is known, it returns the names that mean nothing. */
export function settled<State extends object>(
  slice: Slice<State>,
  settle: Settle<State>,
): (choices: ChoiceStore, graph: Graph) => readonly string[] {
  return (choices, graph) => {
    const store = slice.of(choices);
    const { state, unknown } = settle(store.getState(), choices.getState(), graph);
    if (Object.keys(state).length > 0) store.setState(state);
    return unknown;
  };
}
