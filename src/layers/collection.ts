import * as v from 'valibot';
import { BELT_KEYS } from '../atlas/graph/belt.ts';
import { PRECISIONS } from '../atlas/records/location.ts';
import { tellAnchor } from './anchor.ts';
import type { RecordProperties } from './feature.ts';

const GEOMETRY_TYPES: readonly string[] = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
];

function isGeometry(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    GEOMETRY_TYPES.includes(value.type) &&
    'coordinates' in value &&
    Array.isArray(value.coordinates)
  );
}

/** Coordinates themselves were checked by the build; here only the shape that the map relies on is. */
const geometrySchema = v.custom<GeoJSON.Geometry>(isGeometry);

const recordPropertiesSchema = v.object({
  id: v.string(),
  name: v.string(),
  nameEn: v.optional(v.string(), ''),
  class: v.string(),
  precision: v.picklist(PRECISIONS),
  basis: v.string(),
  belt: v.exactOptional(v.picklist(BELT_KEYS)),
  count: v.exactOptional(v.number()),
}) satisfies v.GenericSchema<unknown, RecordProperties>;

const recordCollectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({
      type: v.literal('Feature'),
      id: v.optional(v.string()),
      anchor: v.exactOptional(v.tuple([v.number(), v.number()])),
      properties: recordPropertiesSchema,
      geometry: geometrySchema,
    }),
  ),
});

const baseCollectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({
      type: v.literal('Feature'),
      properties: v.record(v.string(), v.unknown()),
      geometry: geometrySchema,
    }),
  ),
});

/** Parses a layer of records. @throws {v.ValiError} when it is not such a layer. */
export function parseRecordCollection(
  json: unknown,
): GeoJSON.FeatureCollection<GeoJSON.Geometry, RecordProperties> {
  const { features } = v.parse(recordCollectionSchema, json);
  return {
    type: 'FeatureCollection',
    features: features.map(({ properties, geometry, anchor }) => {
      if (anchor !== undefined) tellAnchor(geometry, anchor);
      return { type: 'Feature', id: properties.id, properties, geometry };
    }),
  };
}

/** Parses a reference layer. @throws {v.ValiError} when it is not a feature collection. */
export function parseBaseCollection(json: unknown): GeoJSON.FeatureCollection {
  return v.parse(baseCollectionSchema, json);
}
