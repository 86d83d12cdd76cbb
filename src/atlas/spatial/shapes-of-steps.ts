import type { DrawnShape } from './drawn-shape.ts';
import type { Area } from './flat-geometry.ts';
import { areaOfDrawn } from './region.ts';
import { type Drawn, isDrawn, type Step } from './shape.ts';

/** A step with what it encloses, where it encloses something. */
export interface StepArea {
  step: Step;
  area: Area | undefined;
}

/** What the steps enclose that a hand has drawn; what needs the outline of a place encloses nothing yet. */
export const drawnAreas = (steps: readonly Step[]): readonly StepArea[] =>
  steps.map((step) => ({ step, area: isDrawn(step.shape) ? areaOfDrawn(step.shape) : undefined }));

/** The steps as a map draws them, each numbered as it stands. @param labelOf the size of what was drawn by hand, in words */
export function shapesOfSteps(
  areas: readonly StepArea[],
  labelOf?: (shape: Drawn, area: Area | undefined) => string,
): readonly DrawnShape[] {
  return areas.flatMap(({ step: { operation, shape }, area }, step): readonly DrawnShape[] => {
    const geometry = shape.kind === 'line' ? lineOf(shape.points) : area;
    if (geometry === undefined) return [];
    const own = isDrawn(shape) ? shape : undefined;
    return [{ step, operation, geometry, label: own && labelOf?.(own, area), shape: own }];
  });
}

const lineOf = (points: readonly (readonly [number, number])[]): GeoJSON.LineString => ({
  type: 'LineString',
  coordinates: points.map(([lon, lat]) => [lon, lat]),
});
