import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { DASHES, DRAWN, drawnFilter } from './precision.ts';

interface OutlineOptions {
  /** Prefix of the ids: `<prefix>-solid`, `<prefix>-dashed`, `<prefix>-hollow`. */
  prefix: string;
  source: string;
  minzoom?: number;
  visibility: 'visible' | 'none';
  colour: DataDrivenPropertyValueSpecification<string>;
  width: DataDrivenPropertyValueSpecification<number>;
  opacity: DataDrivenPropertyValueSpecification<number>;
}

const polygons: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];

/** One line layer for each way of drawing a precision: solid, dashed, dotted. */
export function outlines(options: OutlineOptions): LineLayerSpecification[] {
  const { prefix, source, minzoom, visibility, colour, width, opacity } = options;
  return DRAWN.map((drawn) => {
    const dashes = DASHES[drawn];
    return {
      id: `${prefix}-${drawn}`,
      type: 'line',
      source,
      ...(minzoom === undefined ? {} : { minzoom }),
      filter: ['all', polygons, drawnFilter(drawn)],
      layout: { visibility, 'line-join': 'round', ...(drawn === 'hollow' ? { 'line-cap': 'round' } : {}) },
      paint: {
        'line-color': colour,
        'line-width': width,
        'line-opacity': opacity,
        ...(dashes === undefined ? {} : { 'line-dasharray': dashes }),
      },
    };
  });
}
