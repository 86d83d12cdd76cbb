const two = (value: number): string => String(value).padStart(2, '0');

/** The time of day where the reader is, `09:05`. @param time ms since 1970 */
export function clockTime(time: number): string {
  const date = new Date(time);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** A time that has gone by, `07:05` or `1:07:05`. @param span ms */
export function elapsedTime(span: number): string {
  const seconds = Math.max(0, Math.floor(span / 1_000));
  const hours = Math.floor(seconds / 3_600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours === 0 ? rest : `${hours}:${rest}`;
}
