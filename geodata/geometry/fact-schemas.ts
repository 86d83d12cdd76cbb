import * as v from 'valibot';

const position = v.pipe(v.array(v.number()), v.minLength(2));
const ring = v.pipe(v.array(position), v.minLength(4));

const polygonSchema = v.object({ type: v.literal('Polygon'), coordinates: v.array(ring) });
const multiPolygonSchema = v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) });
const areaSchema = v.variant('type', [polygonSchema, multiPolygonSchema]);
const lineStringSchema = v.object({
  type: v.literal('LineString'),
  coordinates: v.pipe(v.array(position), v.minLength(2)),
});

const sourced = { source: v.string(), method: v.string() };

/** A schematic outline of a sub-zone: how it was drawn, and how far it may be off. */
export const extentSchema = v.object({
  id: v.string(),
  properties: v.object({
    name: v.string(),
    uncertaintyKm: v.number(),
    method: v.string(),
    reason: v.string(),
  }),
  geometry: areaSchema,
});
export type ExtentFact = v.InferOutput<typeof extentSchema>;

/** An island that the county layer leaves out, given to a district. */
export const islandSchema = v.object({
  id: v.string(),
  properties: v.object({ name: v.string(), district: v.string(), ...sourced }),
  geometry: polygonSchema,
});
export type IslandFact = v.InferOutput<typeof islandSchema>;

export const LINE_KINDS = ['river', 'motorway', 'bridge', 'railway'] as const;

export const lineSchema = v.object({
  id: v.string(),
  properties: v.object({
    name: v.string(),
    nameEn: v.string(),
    kind: v.picklist(LINE_KINDS),
    /** Road number. */
    ref: v.optional(v.string()),
    uncertaintyKm: v.number(),
    ...sourced,
  }),
  geometry: lineStringSchema,
});
export type LineFact = v.InferOutput<typeof lineSchema>;

export const formerDistrictSchema = v.object({
  id: v.string(),
  properties: v.object({
    name: v.string(),
    nameEn: v.string(),
    code: v.string(),
    /** Last month in which it stood, ISO. */
    validTo: v.string(),
    /** The district of today that holds it. */
    today: v.string(),
    remark: v.string(),
    remarkEn: v.string(),
    uncertaintyKm: v.number(),
    /** Where its outline equals that of a district of today: its id. */
    outlineOf: v.optional(v.string()),
    reason: v.string(),
    reasonEn: v.string(),
    ...sourced,
  }),
  geometry: v.nullable(areaSchema),
});
export type FormerDistrictFact = v.InferOutput<typeof formerDistrictSchema>;
