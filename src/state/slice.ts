import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Choices } from './choices.ts';
import { addressNames, type Homes, type Pairs, readAddress, writeAddress } from './home.ts';
import type { ChoiceStore } from './store.ts';

export interface SliceDefinition<State extends object> {
  id: string;
  initial: State;
  homes: Homes<State>;
  /** The view that it is about: while another one is open, what was asked here is no part of the address. */
  view?: string;
  /**
   * For a slice whose names in the address mean something only together with the core choices (the filters of the list
   * that is open): takes over what the address says. Absent: key by key, what the address does not hold falls to `initial`.
   */
  fromAddress?: (before: State, read: Partial<State>, choices: Choices) => State;
  /** The same for writing. Absent: key by key. */
  toAddress?: (state: State, choices: Choices) => Pairs;
}

/** A slice as the address and the app know it: what is in it is its surface's own affair. */
export interface AnySlice {
  id: string;
  /** Names in the address that it owns alone. */
  names: readonly string[];
  /** Takes over an address; returns the names that cannot be understood. */
  read(choices: ChoiceStore, parameters: URLSearchParams): readonly string[];
  pairs(choices: ChoiceStore, at?: Choices): Pairs;
  subscribe(choices: ChoiceStore, listener: () => void): () => void;
}

/** The state that one surface owns, fenced off from all others. Leaving the surface keeps it. */
export interface Slice<State extends object> extends AnySlice {
  initial: State;
  /** The store of the slice beside these choices, made when it is first asked for. */
  of(choices: ChoiceStore): StoreApi<State>;
}

export function defineSlice<State extends object>(definition: SliceDefinition<State>): Slice<State> {
  const { id, initial, homes, view, fromAddress, toAddress } = definition;
  // Kept beside the choices that they belong to, so that two pages (or tests) never share a state.
  const stores = new WeakMap<ChoiceStore, StoreApi<State>>();
  const of = (choices: ChoiceStore): StoreApi<State> => {
    const known = stores.get(choices) ?? createStore<State>()(() => initial);
    stores.set(choices, known);
    return known;
  };
  return {
    id,
    initial,
    names: addressNames(homes),
    of,
    read: (choices, parameters) => {
      const { state, broken } = readAddress(homes, parameters);
      const store = of(choices);
      store.setState(
        fromAddress?.(store.getState(), state, choices.getState()) ?? { ...initial, ...state },
        true,
      );
      return broken;
    },
    pairs: (choices, at = choices.getState()) => {
      if (view !== undefined && at.view !== view) return [];
      const state = of(choices).getState();
      return toAddress?.(state, at) ?? writeAddress(homes, state);
    },
    subscribe: (choices, listener) => of(choices).subscribe(listener),
  };
}
