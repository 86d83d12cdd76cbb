import type { ChartPoint, IndicatorChart } from '../../atlas/reading/indicator-series.ts';
import { niceTicks } from '../../lib/nice-ticks.ts';

/** Size of the drawing and its margins, in units of its view box. */
export const CHART = { width: 340, height: 182, left: 46, right: 22, top: 24, bottom: 40 } as const;

export interface ChartLayout {
  /** Position of a year, and of a point: points of equal year and value stand side by side. */
  yearX(year: number): number;
  x(point: ChartPoint): number;
  y(value: number): number;
  years: readonly number[];
  ticks: readonly number[];
  /** True where the axis does not begin with 0, which must be told. */
  isBroken: boolean;
  /** Where the label of a point is written: the highest of a year above, the others below; points side by side share one. */
  labelSide(point: ChartPoint): 'above' | 'below' | 'none';
}

/** Distance between points of equal year and value. */
const BESIDE = 13;

function coincident(chart: IndicatorChart, { value, year }: ChartPoint): readonly ChartPoint[] {
  return chart.points.filter((other) => other.year === year && other.value === value);
}

/** From the ends of an ascending list to `low` and `high`; a single value lies in the middle. */
function scaleOf(from: readonly number[], low: number, high: number): (value: number) => number {
  const [first = 0, last = 0] = [from[0], from.at(-1)];
  return (value) =>
    first === last ? (low + high) / 2 : low + ((value - first) / (last - first)) * (high - low);
}

/** Shares and indices move within a part of their scale; of what is counted or measured, heights are compared. */
const MAY_BE_BROKEN = /%|百分点|指数|位$/;

/**
 * Where the values of a chart are drawn: years in proportion, values on an axis of round numbers. What is counted or measured
 * stands on an axis from 0.
 */
export function layOut(chart: IndicatorChart): ChartLayout {
  const years = [...new Set(chart.points.map((point) => point.year))].toSorted((a, b) => a - b);
  const values = chart.points.map((point) => point.value);
  if (!MAY_BE_BROKEN.test(chart.unit)) values.push(0);
  const ticks = niceTicks(Math.min(...values), Math.max(...values));
  // The first label stands clear of the scale.
  const yearX = scaleOf(years, CHART.left + 14, CHART.width - CHART.right);
  return {
    yearX,
    x: (point) => {
      const beside = coincident(chart, point);
      return yearX(point.year) + (beside.indexOf(point) - (beside.length - 1) / 2) * BESIDE;
    },
    y: scaleOf(ticks, CHART.height - CHART.bottom, CHART.top),
    years,
    ticks,
    isBroken: ticks.every((tick) => tick > 0),
    labelSide: (point) => {
      if (coincident(chart, point)[0] !== point) return 'none';
      const isHighest = chart.points.every(
        (other) => other.year !== point.year || other.value <= point.value,
      );
      return isHighest ? 'above' : 'below';
    },
  };
}
