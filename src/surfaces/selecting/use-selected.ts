import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { marksOf } from '../../atlas/on-map/marks-of.ts';
import type { Outlines } from '../../atlas/on-map/outline.ts';
import type { NodeClass } from '../../atlas/records/node.ts';
import type { DrawnShape } from '../../atlas/spatial/drawn-shape.ts';
import type { Area } from '../../atlas/spatial/flat-geometry.ts';
import {
  areaOfShape,
  combined,
  type Ground,
  isOfDrawnLines,
  squareMetres,
} from '../../atlas/spatial/region.ts';
import { isDrawn, type Step } from '../../atlas/spatial/shape.ts';
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

/** A step with what it encloses, where it encloses something. */
export interface StepArea {
  step: Step;
  area: Area | undefined;
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

/** Lets the map draw the steps, and light the places that lie within. */
export function useOnMap(graph: Graph, result: Result | undefined): void {
  const store = useSliceStore(SELECTING_SLICE);
  const wordsOf = useSizeWords();
  const drawn = useMemo(
    () =>
      result?.areas.flatMap(({ step: { operation, shape }, area }, index): readonly DrawnShape[] => {
        const geometry = shape.kind === 'line' ? lineOf(shape.points) : area;
        if (geometry === undefined) return [];
        const own = isDrawn(shape) ? shape : undefined;
        const label = own === undefined ? undefined : wordsOf(own, area);
        return [{ step: index, operation, geometry, label, shape: own }];
      }),
    [result, wordsOf],
  );
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

const lineOf = (points: readonly (readonly [number, number])[]): GeoJSON.LineString => ({
  type: 'LineString',
  coordinates: points.map(([lon, lat]) => [lon, lat]),
});
