import type { StoreApi } from 'zustand';
import type { Step } from '../../atlas/spatial/shape.ts';
import { readSteps, writeSteps } from '../../atlas/spatial/step-text.ts';
import type { SelectingNow, SelectingState } from './selecting-state.ts';

/** More characters than this make an address that messengers cut. */
const LONGEST = 1000;

const NO_STEPS: readonly Step[] = [];

/** The steps of the address, read anew only when it changes. */
let last: { text: string; steps: readonly Step[] } = { text: '', steps: NO_STEPS };

/** What is drawn and chosen; nothing where the address cannot be read. */
export function stepsOf({ within, now }: SelectingState): readonly Step[] {
  if (within === undefined) return now?.kept ?? NO_STEPS;
  if (last.text !== within) last = { text: within, steps: readSteps(within) ?? NO_STEPS };
  return last.steps;
}

/** Keeps the steps in the address as long as they are short, else with the page. @param edited the step that a hand goes on moving */
export function keepSteps(store: StoreApi<SelectingState>, steps: readonly Step[], edited?: number): void {
  const text = steps.length === 0 ? undefined : writeSteps(steps);
  const isShort = text === undefined || text.length <= LONGEST;
  const { now } = store.getState();
  store.setState({
    within: isShort ? text : undefined,
    now: { ...now, kept: isShort ? undefined : steps, edited, sketch: undefined },
  });
}

/** Changes something of what lives as long as the page. */
export function changeNow(store: StoreApi<SelectingState>, change: SelectingNow): void {
  store.setState(({ now }) => ({ now: { ...now, ...change } }));
}

/** Adds a shape; a line is measured and changes nothing of what is selected. */
export function addStep(store: StoreApi<SelectingState>, shape: Step['shape']): void {
  const state = store.getState();
  const steps = stepsOf(state);
  const isFirst = !steps.some((step) => step.shape.kind !== 'line');
  const operation = isFirst || shape.kind === 'line' ? 'add' : (state.now?.operation ?? 'add');
  keepSteps(store, [...steps, { operation, shape }]);
}
