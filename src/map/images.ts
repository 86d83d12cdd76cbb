import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  FAMILY_PATTERN,
  familyRoles,
  type ImageName,
  type MarkShape,
  parseImageName,
} from '../layers/marks.ts';
import type { Drawn } from '../layers/precision.ts';
import { themes } from '../layers/theme.ts';

/** Images are drawn at this density; the map scales them down on plain screens. */
const DENSITY = 2;
/** Size of a symbol and of a hatching tile, CSS pixels. */
const MARK_SIZE = 18;
const HATCH_SIZE = 12;

/** Draws symbols and hatchings when the style first asks for them: after a theme change, after a lost context. */
export function supplyImages(map: MapLibreMap): void {
  map.setMissingStyleImageResolver((id) => {
    const name = parseImageName(id);
    if (name === undefined || map.hasImage(id)) return;
    const image = drawImage(name);
    if (image !== undefined) map.addImage(id, image, { pixelRatio: DENSITY });
  });
}

function drawImage(name: ImageName): ImageData | undefined {
  if (name.kind === 'blank') return new ImageData(name.size * DENSITY, name.size * DENSITY);
  const size = (name.kind === 'mark' ? MARK_SIZE : HATCH_SIZE) * DENSITY;
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  // Read back at once: kept in memory, where reading costs nothing, instead of on the graphics card.
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) return undefined;
  pen.scale(DENSITY, DENSITY);
  if (name.kind === 'mark') drawMark(pen, name);
  else drawHatch(pen, name);
  return pen.getImageData(0, 0, size, size);
}

function drawMark(pen: CanvasRenderingContext2D, name: Extract<ImageName, { kind: 'mark' }>): void {
  const theme = themes[name.theme];
  const roles = familyRoles(theme, name.family);
  pen.lineJoin = 'round';
  outline(pen, name.shape, 6.2);
  // A rim of paper keeps the symbol apart from the colours beneath it.
  pen.strokeStyle = theme.halo;
  pen.lineWidth = 3.4;
  pen.stroke();
  pen.fillStyle = name.drawn === 'solid' && name.shape !== 'ring' ? roles.fill : theme.paper;
  pen.fill();
  pen.strokeStyle = roles.line;
  pen.lineWidth = name.shape === 'ring' ? 2.4 : 1.5;
  pen.setLineDash(name.drawn === 'hollow' ? [1.6, 2] : []);
  pen.stroke();
  drawCore(pen, name.shape, name.drawn, roles.line);
}

/** The small heart of a symbol: full for what we placed ourselves, none where only the district is known. */
function drawCore(pen: CanvasRenderingContext2D, shape: MarkShape, drawn: Drawn, colour: string): void {
  if (drawn === 'hollow' || (drawn === 'solid' && shape !== 'ring')) return;
  pen.setLineDash([]);
  pen.fillStyle = colour;
  outline(pen, shape, 2.2);
  pen.fill();
}

function outline(pen: CanvasRenderingContext2D, shape: MarkShape, radius: number): void {
  const middle = MARK_SIZE / 2;
  pen.beginPath();
  switch (shape) {
    case 'diamond':
      pen.moveTo(middle, middle - radius);
      pen.lineTo(middle + radius, middle);
      pen.lineTo(middle, middle + radius);
      pen.lineTo(middle - radius, middle);
      pen.closePath();
      break;
    case 'ring':
      pen.arc(middle, middle, radius, 0, Math.PI * 2);
      break;
    case 'square':
      pen.rect(middle - radius * 0.78, middle - radius * 0.78, radius * 1.56, radius * 1.56);
      break;
    case 'area':
      pen.roundRect(middle - radius, middle - radius * 0.7, radius * 2, radius * 1.4, 3);
      break;
  }
}

function drawHatch(pen: CanvasRenderingContext2D, name: Extract<ImageName, { kind: 'hatch' }>): void {
  const roles = familyRoles(themes[name.theme], name.family);
  const edge = HATCH_SIZE;
  pen.strokeStyle = roles.line;
  pen.fillStyle = roles.line;
  pen.lineWidth = 0.8;
  pen.beginPath();
  switch (FAMILY_PATTERN[name.family]) {
    case 'rising':
      diagonal(pen, edge, 1);
      break;
    case 'falling':
      diagonal(pen, edge, -1);
      break;
    case 'upright':
      for (const x of [edge / 4, (edge * 3) / 4]) line(pen, x, 0, x, edge);
      break;
    case 'level':
      for (const y of [edge / 4, (edge * 3) / 4]) line(pen, 0, y, edge, y);
      break;
    case 'dots':
      for (const [x, y] of [
        [3, 3],
        [9, 9],
      ] as const) {
        pen.moveTo(x + 1, y);
        pen.arc(x, y, 1, 0, Math.PI * 2);
      }
      pen.fill();
      return;
  }
  pen.stroke();
}

function diagonal(pen: CanvasRenderingContext2D, edge: number, slope: 1 | -1): void {
  for (const shift of [-edge, -edge / 2, 0, edge / 2, edge]) {
    const [from, to] = slope === 1 ? [edge, 0] : [0, edge];
    line(pen, shift, from, shift + edge, to);
  }
}

function line(pen: CanvasRenderingContext2D, fromX: number, fromY: number, toX: number, toY: number): void {
  pen.moveTo(fromX, fromY);
  pen.lineTo(toX, toY);
}
