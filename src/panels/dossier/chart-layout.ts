import type { ChartPoint, IndicatorChart } from '../../atlas/indicator-chart.ts';
import { niceTicks } from '../../lib/nice-ticks.ts';

/** Size of the drawing and its margins, in units of its view box. */
export const CHART = { width: 340, height: 168, left: 46, right: 22, top: 24, bottom: 26 } as const;

export interface ChartLayout {
  /** Position of a point in the view box. */
  x(year: number): number;
  y(value: number): number;
  years: readonly number[];
  ticks: readonly number[];
  /** Whether the label of a point is written above it; the lower of two in a year has its label below. */
  isLabelAbove(point: ChartPoint): boolean;
}

/** From the ends of an ascending list to `low` and `high`; a single value lies in the middle. */
function scaleOf(from: readonly number[], low: number, high: number): (value: number) => number {
  const [first = 0, last = 0] = [from[0], from.at(-1)];
  return (value) =>
    first === last ? (low + high) / 2 : low + ((value - first) / (last - first)) * (high - low);
}

/** Where the values of a chart are drawn: years in proportion, values on an axis of round numbers that need not hold 0. */
export function layOut(chart: IndicatorChart): ChartLayout {
  const years = [...new Set(chart.points.map((point) => point.year))].toSorted((a, b) => a - b);
  const values = chart.points.map((point) => point.value);
  const ticks = niceTicks(Math.min(...values), Math.max(...values));
  return {
    x: scaleOf(years, CHART.left, CHART.width - CHART.right),
    y: scaleOf(ticks, CHART.height - CHART.bottom, CHART.top),
    years,
    ticks,
    isLabelAbove: (point) =>
      chart.points.every((other) => other.year !== point.year || other.value <= point.value),
  };
}
