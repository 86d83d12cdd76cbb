import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { FacilityKind } from '../../atlas/spatial/facility-kinds.ts';
import type { ThemeName } from '../../layers/draw-context.ts';
import { FACILITY_DISC, FACILITY_PATHS, FACILITY_SIGN } from '../../layers/facility-signs.ts';
import { themes } from '../../layers/theme.ts';

/** Images are drawn at this density; the map scales them down on plain screens. */
const DENSITY = 2;

const KINDS = ['port', 'airport', 'station'] as const satisfies readonly FacilityKind[];
const nameOf = (kind: FacilityKind, theme: ThemeName): string => `facility/${kind}/${theme}`;

/** The `icon-image` of a facility, by its kind. */
export const facilityImage = (theme: ThemeName): ExpressionSpecification => [
  'concat',
  'facility/',
  ['get', 'kind'],
  `/${theme}`,
];

/** Gives the map the signs of a theme, once. */
export function addFacilityImages(map: MapLibreMap, theme: ThemeName): void {
  for (const kind of KINDS) {
    const name = nameOf(kind, theme);
    const image = map.hasImage(name) ? undefined : drawSign(kind, theme);
    if (image !== undefined) map.addImage(name, image, { pixelRatio: DENSITY });
  }
}

function drawSign(kind: FacilityKind, theme: ThemeName): ImageData | undefined {
  const { paper, halo, ink } = themes[theme];
  const canvas = document.createElement('canvas');
  const edge = FACILITY_SIGN.size * DENSITY;
  canvas.width = edge;
  canvas.height = edge;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) return undefined;
  pen.scale(DENSITY, DENSITY);
  pen.lineJoin = 'round';
  const disc = new Path2D(FACILITY_DISC);
  pen.strokeStyle = halo;
  pen.lineWidth = 3;
  pen.stroke(disc);
  pen.fillStyle = paper;
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, no array
  pen.fill(disc);
  pen.strokeStyle = ink;
  pen.lineWidth = 1.2;
  pen.setLineDash([...FACILITY_SIGN.dashes]);
  pen.stroke(disc);
  pen.setLineDash([]);
  pen.lineWidth = 1.5;
  pen.lineCap = 'round';
  pen.stroke(new Path2D(FACILITY_PATHS[kind]));
  return pen.getImageData(0, 0, edge, edge);
}
