/**
 * The value below which the given share of the values lies, by the nearest-rank method: always a value that was
 * measured, never one between two.
 * @param share 0 to 1
 */
export function percentile(values: readonly number[], share: number): number {
  const ordered = values.toSorted((one, other) => one - other);
  const rank = Math.max(1, Math.ceil(share * ordered.length));
  return ordered[rank - 1] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
