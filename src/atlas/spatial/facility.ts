import * as v from 'valibot';
import { locationSchema } from '../records/location.ts';
import { FACILITY_KINDS } from './facility-kinds.ts';

const { lon, lat, precision, uncertaintyKm } = locationSchema.entries;
const words = v.pipe(v.string(), v.nonEmpty());

/**
 * A port, an airport or a station. It is outside knowledge and no record: no document is cited for it. WGS84 degrees and the radius in
 * km within which it lies; who publishes the point and why it stands there, without a full stop.
 */
export const facilitySchema = v.object({
  id: words,
  kind: v.picklist(FACILITY_KINDS),
  name: words,
  nameEn: words,
  lon,
  lat,
  precision,
  uncertaintyKm,
  source: words,
  sourceEn: words,
  reason: words,
  reasonEn: words,
});

export type Facility = v.InferOutput<typeof facilitySchema>;

/** `data/facilities.json`. */
export const facilitiesFileSchema = v.object({
  schemaVersion: v.pipe(v.string(), v.regex(/^1\./)),
  facilities: v.array(facilitySchema),
});

/** What the file says. @throws {v.ValiError} where it says something else */
export const parseFacilities = (json: unknown): readonly Facility[] =>
  v.parse(facilitiesFileSchema, json).facilities;
