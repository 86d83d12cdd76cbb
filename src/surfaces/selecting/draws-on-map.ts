import type { DrawnShape } from '../../atlas/spatial/drawn-shape.ts';
import type { Step } from '../../atlas/spatial/shape.ts';
import { drawnAreas, shapesOfSteps } from '../../atlas/spatial/shapes-of-steps.ts';
import type { ChoiceStore } from '../../state/store.ts';
import type { DrawsOnMap } from '../../state/surface.ts';
import { SELECTING_SLICE } from './selecting-slice.ts';
import { addStep, changeNow, keepSteps, stepsOf } from './steps.ts';

/** The map draws the steps: until the panel has told all of them, those that need no outline, yet without their sizes. */
export function drawsOnMap(choices: ChoiceStore): DrawsOnMap {
  const store = SELECTING_SLICE.of(choices);
  const linked = stepsOf(store.getState());
  let early: { steps: readonly Step[]; shapes: readonly DrawnShape[] } | undefined;
  const earlyShapes = (steps: readonly Step[]): readonly DrawnShape[] => {
    if (early?.steps !== steps) early = { steps, shapes: shapesOfSteps(drawnAreas(steps)) };
    return early.shapes;
  };
  return {
    wanted: () => {
      const state = store.getState();
      const { drawn, tool, edited, asked, facilities } = state.now ?? {};
      const steps = stepsOf(state);
      return {
        shapes: drawn ?? earlyShapes(steps),
        tool,
        edited,
        asked,
        facilities,
        isOfLink: steps === linked,
      };
    },
    events: {
      sketched: (sketch) => changeNow(store, { sketch }),
      finished: (shape) => {
        changeNow(store, { tool: undefined });
        addStep(store, shape);
      },
      changed: (step, shape) => {
        const steps = stepsOf(store.getState());
        const old = steps[step];
        if (old !== undefined) keepSteps(store, steps.with(step, { ...old, shape }), step);
      },
      cancelled: () => changeNow(store, { tool: undefined, sketch: undefined, edited: undefined }),
      pressed: (id) => changeNow(store, { pressed: id }),
    },
    subscribe: (listener) => store.subscribe(listener),
  };
}
