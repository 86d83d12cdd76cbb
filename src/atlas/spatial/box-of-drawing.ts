import type { WantedDrawing } from './drawn-shape.ts';
import { type Box, isArea, ringsOf } from './flat-geometry.ts';

/** The box of all that is drawn, ways to facilities included; `undefined` while nothing is. */
export function boxOfDrawing({ shapes, facilities }: WantedDrawing): Box | undefined {
  const positions = [
    ...shapes.flatMap(({ geometry }) => (isArea(geometry) ? ringsOf(geometry).flat() : geometry.coordinates)),
    ...(facilities?.ways ?? []).flatMap(({ from, to }) => [from, to]),
  ];
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of positions) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return west <= east ? [west, south, east, north] : undefined;
}
