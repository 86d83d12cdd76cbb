import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { PictureLayers } from './picture-map.ts';

/** What makes a file of features one; the geometry build has checked the rest. */
const collectionSchema = v.custom<GeoJSON.FeatureCollection>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Reflect.get(value, 'type') === 'FeatureCollection' &&
    Array.isArray(Reflect.get(value, 'features')),
);

/** Places that are too small for a shape, or too many. */
const MARKED = ['subzones', 'towns', 'bases', 'parks', 'pilot-areas'] as const;

/** What pictures are drawn from, from the files of the dataset. @throws {v.ValiError} for a file that holds none */
export function readLayers(folder: string): PictureLayers {
  const read = (name: string): GeoJSON.FeatureCollection =>
    v.parse(collectionSchema, JSON.parse(readFileSync(`${folder}/${name}.geojson`, 'utf8')));
  return {
    land: read('land'),
    districts: read('districts'),
    lines: read('lines'),
    labels: read('labels'),
    core: read('core'),
    belts: read('belts'),
    zones: read('zones'),
    marked: { type: 'FeatureCollection', features: MARKED.flatMap((name) => read(name).features) },
  };
}
