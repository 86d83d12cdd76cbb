import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { marksOf } from '../../atlas/on-map/marks-of.ts';
import type { Outlines } from '../../atlas/on-map/outline.ts';
import type { NodeClass } from '../../atlas/records/node.ts';
import {
  areaOfShape,
  combined,
  type Ground,
  isOfDrawnLines,
  squareMetres,
} from '../../atlas/spatial/region.ts';
import type { Step } from '../../atlas/spatial/shape.ts';
import { drawnAreas, type StepArea, shapesOfSteps } from '../../atlas/spatial/shapes-of-steps.ts';
import { type Selected, selectWithin } from '../../atlas/spatial/within.ts';
import { loadChunk } from '../../lib/load-chunk.ts';
import { useSite } from '../../state/atlas-context.tsx';
import { useSliceStore } from '../../state/surface-hooks.ts';
import { SELECTING_SLICE } from './selecting-slice.ts';
import { useSizeWords } from './size-words.ts';
import { changeNow } from './steps.ts';

/** What is drawn of the records, as it comes; asked for again by `again`. */
export function useOutlines(): { outlines: Outlines | undefined; hasFailed: boolean; again: () => void } {
  const { loadOutlines } = useSite();
  const [round, setRound] = useState(0);
  const [came, setCame] = useState<{ outlines?: Outlines; failedRound?: number }>({});
  useEffect(() => {
    let isGone = false;
    loadOutlines().then(
      (outlines) => isGone || setCame({ outlines }),
      () => isGone || setCame({ failedRound: round }),
    );
    return () => {
      isGone = true;
    };
  }, [loadOutlines, round]);
  return {
    outlines: came.outlines,
    hasFailed: came.failedRound === round,
    again: () => setRound(round + 1),
  };
}

export interface Result {
  areas: readonly StepArea[];
  selected: Selected;
  /** Square metres of what all steps leave; none where the outline of a place is among them, or there is but one step. */
  squareMetres: number | undefined;
}

type Widen = NonNullable<Ground['widen']>;

/** What makes outlines wider, fetched once a step asks for it. */
function useWiden(steps: readonly Step[]): Widen | undefined {
  const isWanted = steps.some(({ shape }) => shape.kind === 'around');
  const [widen, setWiden] = useState<{ by: Widen }>();
  useEffect(() => {
    if (!isWanted) return;
    loadChunk(() => import('../../atlas/spatial/widened.ts')).then(
      ({ widened }) => setWiden({ by: widened }),
      () => undefined,
    );
  }, [isWanted]);
  return widen?.by;
}

/** What the steps enclose and select; a large one never holds up the hand. */
export function useResult(
  graph: Graph,
  outlines: Outlines | undefined,
  latest: readonly Step[],
): Result | undefined {
  const steps = useDeferredValue(latest);
  const widen = useWiden(steps);
  return useMemo(() => {
    if (outlines === undefined) return undefined;
    const ground = { outlines, widen };
    const areas = steps.map((step) => ({ step, area: areaOfShape(graph, step.shape, ground) }));
    const parts = areas.flatMap(({ step: { operation }, area }) =>
      area === undefined ? [] : [{ operation, area }],
    );
    const whole = parts.length > 1 && isOfDrawnLines(steps) ? combined(parts) : undefined;
    return {
      areas,
      selected: selectWithin(graph, ground, steps),
      squareMetres: whole === undefined ? undefined : squareMetres(whole),
    };
  }, [graph, outlines, widen, steps]);
}

/** Lets the map draw the steps, those at once that need no outline, and light the places that lie within. */
export function useOnMap(graph: Graph, steps: readonly Step[], result: Result | undefined): void {
  const store = useSliceStore(SELECTING_SLICE);
  const wordsOf = useSizeWords();
  const areas = useMemo(() => result?.areas ?? drawnAreas(steps), [result, steps]);
  const drawn = useMemo(() => shapesOfSteps(areas, wordsOf), [areas, wordsOf]);
  const lit = useMemo(() => {
    if (result === undefined) return undefined;
    const { inside, partly, unsure } = result.selected;
    const near = [...partly, ...unsure].filter((node) => !isGround(node.class));
    return [...new Set([...inside, ...near].flatMap((node) => marksOf(graph, node)))];
  }, [graph, result]);
  useEffect(() => changeNow(store, { drawn, lit }), [store, drawn, lit]);
}

/** Ground on which everything lies: lit where only a part of it is within, it would say too much. */
const isGround = (own: NodeClass): boolean =>
  own === 'district' || own === 'former-district' || own === 'belt' || own === 'core';
