/**
 * Round numbers for an axis: multiples of 1, 2 or 5 times a power of ten that enclose `low` to `high` in at most `most`
 * steps. Equal ends get a step on either side.
 */
export function niceTicks(low: number, high: number, most = 4): readonly number[] {
  const span = high - low || Math.abs(high) || 1;
  const [from, to] = high === low ? [low - span / 2, high + span / 2] : [low, high];
  const step = niceStep(from, to, most);
  const first = Math.floor(from / step);
  const last = Math.ceil(to / step);
  // Multiplied rather than added up, so that no tick reads 0.30000000000000004.
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

function niceStep(from: number, to: number, most: number): number {
  const power = 10 ** Math.floor(Math.log10((to - from) / most));
  const steps = [1, 2, 5, 10, 20, 50].map((factor) => factor * power);
  const fits = (step: number) => Math.ceil(to / step) - Math.floor(from / step) <= most;
  return steps.find(fits) ?? to - from;
}
