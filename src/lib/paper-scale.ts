/** First figures of the scales that a printed map has: 1:250 000, 1:300 000 … */
const ROUND = [1, 1.2, 1.5, 1.75, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8, 9] as const;

/**
 * The largest round scale at which what is so wide and high on the ground fits into a frame of paper.
 * @param ground width and height, metres
 * @param frame width and height, millimetres
 * @returns N of 1:N
 */
export function roundScale(
  ground: { width: number; height: number },
  frame: { width: number; height: number },
): number {
  const least = Math.max((ground.width * 1000) / frame.width, (ground.height * 1000) / frame.height, 1);
  const power = 10 ** Math.floor(Math.log10(least));
  const figure = ROUND.find((round) => round * power >= least - 1e-6) ?? 10;
  return Math.round(figure * power);
}

/** `1:1 250 000` with thin spaces, as maps write it. */
export const scaleText = (scale: number): string =>
  `1:${String(scale).replaceAll(/\B(?=(\d{3})+$)/g, '\u2009')}`;

/** The longest round distance (1, 2 or 5 times a power of ten) that a bar of at most so many millimetres shows at 1:N. */
export function paperBar(scale: number, most: number): { kilometres: number; millimetres: number } {
  const limit = (most * scale) / 1_000_000;
  const power = 10 ** Math.floor(Math.log10(limit));
  const kilometres = ([5, 2].find((figure) => figure * power <= limit) ?? 1) * power;
  return { kilometres, millimetres: (kilometres * 1_000_000) / scale };
}
