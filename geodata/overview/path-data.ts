import { project } from './projection.ts';

type XY = readonly [number, number];

/** SVG path data of a geometry in whole view box units, thinned to `tolerance` units; empty for points. */
export function pathData(geometry: GeoJSON.Geometry, tolerance: number): string {
  return linesOf(geometry)
    .map(({ line, closed }) => linePath(line.map(project), closed, tolerance))
    .join('');
}

function linesOf(geometry: GeoJSON.Geometry): { line: GeoJSON.Position[]; closed: boolean }[] {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.map((line) => ({ line, closed: true }));
    case 'MultiPolygon':
      return geometry.coordinates.flat().map((line) => ({ line, closed: true }));
    case 'LineString':
      return [{ line: geometry.coordinates, closed: false }];
    case 'MultiLineString':
      return geometry.coordinates.map((line) => ({ line, closed: false }));
    case 'GeometryCollection':
      return geometry.geometries.flatMap(linesOf);
    case 'Point':
    case 'MultiPoint':
    default:
      // Points have no path.
      return [];
  }
}

/** One absolute move, then relative steps, which are short numbers. */
function linePath(line: readonly XY[], closed: boolean, tolerance: number): string {
  const kept = thinned(line, tolerance).map(([x, y]): XY => [Math.round(x), Math.round(y)]);
  const points = kept.filter(
    ([x, y], index) => index === 0 || x !== kept[index - 1]?.[0] || y !== kept[index - 1]?.[1],
  );
  const [first, ...rest] = closed ? points.slice(0, -1) : points;
  if (first === undefined || rest.length < (closed ? 2 : 1)) return '';
  let previous = first;
  let path = `M${first[0]} ${first[1]}l`;
  for (const [index, point] of rest.entries()) {
    const dx = point[0] - previous[0];
    const dy = point[1] - previous[1];
    path += `${index > 0 && dx >= 0 ? ' ' : ''}${dx}${dy < 0 ? '' : ' '}${dy}`;
    previous = point;
  }
  return closed ? `${path}z` : path;
}

/** Douglas–Peucker; a closed line is split at its point farthest from the start so that it keeps its form. */
export function thinned(line: readonly XY[], tolerance: number): XY[] {
  const first = line[0];
  const last = line.at(-1);
  if (first === undefined || last === undefined || line.length < 3) return [...line];
  let worst = 0;
  let at = 0;
  for (let index = 1; index < line.length - 1; index += 1) {
    const off = distanceTo(line[index] ?? first, first, last);
    if (off > worst) [worst, at] = [off, index];
  }
  if (worst <= tolerance) return [first, last];
  return [...thinned(line.slice(0, at + 1), tolerance).slice(0, -1), ...thinned(line.slice(at), tolerance)];
}

function distanceTo([x, y]: XY, [startX, startY]: XY, [endX, endY]: XY): number {
  const dx = endX - startX;
  const dy = endY - startY;
  const length2 = dx * dx + dy * dy;
  const along =
    length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - startX) * dx + (y - startY) * dy) / length2));
  return Math.hypot(x - startX - along * dx, y - startY - along * dy);
}
