/** Up to this width what is read covers the map from below, as on a phone (`BREAKPOINTS`). */
const NARROW = 720;

const within = (least: number, value: number, most: number): number =>
  Math.round(Math.min(most, Math.max(least, value)));

/**
 * How high the atlas is well read inside another page, in CSS pixels: by its width and by whether something is read, never by
 * its present height, so that a frame that takes it comes to rest.
 */
export function wantedHeight(width: number, isReading: boolean): number {
  if (width <= NARROW) return isReading ? within(560, width * 1.7, 720) : within(360, width, 560);
  return isReading ? within(560, width * 0.62, 820) : within(440, width * 0.6, 760);
}
