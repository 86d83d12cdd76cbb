import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  FAMILY_PATTERN,
  familyRoles,
  hatchPath,
  hatchWidth,
  type ImageName,
  MARK,
  markLook,
  markPath,
  parseImageName,
} from '../layers/marks.ts';
import { themes } from '../layers/theme.ts';

/** Images are drawn at this density; the map scales them down on plain screens. */
const DENSITY = 2;
/** Edge of a hatching tile, CSS pixels. */
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
  const size = (name.kind === 'mark' ? MARK.size : HATCH_SIZE) * DENSITY;
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
  const look = markLook(name.shape, name.drawn);
  const outline = new Path2D(markPath(name.shape, MARK.size / 2, MARK.radius));
  pen.lineJoin = 'round';
  // A rim of paper keeps the symbol apart from the colours beneath it.
  pen.strokeStyle = theme.halo;
  pen.lineWidth = 3.4;
  pen.stroke(outline);
  pen.fillStyle = look.isFull ? roles.fill : theme.paper;
  fillShape(pen, outline);
  pen.strokeStyle = roles.line;
  pen.lineWidth = look.lineWidth;
  pen.setLineDash(look.dashes);
  pen.stroke(outline);
  if (!look.hasHeart) return;
  pen.fillStyle = roles.line;
  fillShape(pen, new Path2D(markPath(name.shape, MARK.size / 2, MARK.heart)));
}

function fillShape(pen: CanvasRenderingContext2D, shape: Path2D): void {
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, no array
  pen.fill(shape);
}

function drawHatch(pen: CanvasRenderingContext2D, name: Extract<ImageName, { kind: 'hatch' }>): void {
  const pattern = FAMILY_PATTERN[name.family];
  pen.strokeStyle = familyRoles(themes[name.theme], name.family).line;
  pen.lineWidth = hatchWidth(pattern);
  pen.lineCap = 'round';
  pen.stroke(new Path2D(hatchPath(pattern, HATCH_SIZE)));
}
