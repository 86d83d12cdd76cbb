import * as v from 'valibot';

/**
 * How well a position or an outline is known, from best to none.
 * - `official`: geometry supplied by the authority that holds it
 * - `boundary`: county boundary of the national platform (Tianditu, simplified)
 * - `sourced`: a published point for this very place (gazetteer class A)
 * - `approximate`: derived from published points near or in it (class B)
 * - `placed`: placed by us from what the documents and its town say (class C)
 * - `schematic`: a schematic extent or corridor; shape and size carry no meaning
 * - `district`: only the district is known
 * - `unverified`: found nowhere (位置待核)
 */
export const PRECISIONS = [
  'official',
  'boundary',
  'sourced',
  'approximate',
  'placed',
  'schematic',
  'district',
  'unverified',
] as const;

export const precisionSchema = v.picklist(PRECISIONS);

export type Precision = v.InferOutput<typeof precisionSchema>;

/** A label point in WGS84 degrees (equal to CGCS2000 at this scale) with its uncertainty radius in kilometres. */
export const locationSchema = v.object({
  lon: v.pipe(v.number(), v.minValue(120.8), v.maxValue(122.4)),
  lat: v.pipe(v.number(), v.minValue(28.8), v.maxValue(30.5)),
  precision: precisionSchema,
  uncertaintyKm: v.pipe(v.number(), v.minValue(0)),
  /** What the position rests on: why it is there, how sure it is, and the source with its licence; whole sentences. */
  basis: v.pipe(v.string(), v.nonEmpty()),
  /** The same in English. */
  basisEn: v.optional(v.pipe(v.string(), v.nonEmpty())),
});

export type Location = v.InferOutput<typeof locationSchema>;
