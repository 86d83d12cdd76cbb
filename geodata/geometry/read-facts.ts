import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import * as v from 'valibot';
import { precisionSchema } from '../../src/atlas/records/location.ts';
import { FACILITY_KINDS } from '../../src/atlas/spatial/facility-kinds.ts';
import type { Problems } from '../checks/problems.ts';
import {
  type ExtentFact,
  extentSchema,
  type FormerDistrictFact,
  formerDistrictSchema,
  type IslandFact,
  islandSchema,
  type LineFact,
  lineSchema,
} from './fact-schemas.ts';

const FOLDER = 'geodata/facts';

const optionalNumber = v.pipe(
  v.string(),
  v.transform((text) => (text === '' ? undefined : Number(text))),
  v.optional(v.pipe(v.number(), v.finite())),
);
const number = v.pipe(v.string(), v.nonEmpty(), v.transform(Number), v.number(), v.finite());
const words = v.pipe(v.string(), v.nonEmpty());

const gazetteerSchema = v.object({
  place: v.string(),
  /** WGS84 degrees; empty for what was found nowhere. */
  lon: optionalNumber,
  lat: optionalNumber,
  district: v.string(),
  town: v.string(),
  precision: precisionSchema,
  uncertainty_km: optionalNumber,
  /** Who publishes the point, with the licence; parted by `；`, and by `;` in English. For readers: no paths, no ids. */
  source: words,
  /** Why the point is there and how sure it is, a clause or two without a full stop. For readers: no paths, no ids. */
  reason: words,
  source_en: words,
  reason_en: words,
});
export type GazetteerRow = v.InferOutput<typeof gazetteerSchema>;

const labelSchema = v.object({
  id: v.string(),
  class: v.picklist(['sea', 'prefecture']),
  rank: number,
  name: v.string(),
  name_en: v.string(),
  lon: number,
  lat: number,
});
export type LabelFact = v.InferOutput<typeof labelSchema>;

const seatSchema = v.object({
  id: words,
  name: words,
  name_en: words,
  /** `seat` is the built-up middle of a district, `former-town` one that was joined to another. */
  kind: v.picklist(['seat', 'town', 'subdistrict', 'former-town']),
  district: words,
  /** 1 is named first, as one comes closer. */
  rank: v.pipe(number, v.picklist([1, 2, 3])),
  /** Its name in GeoNames, whose point it takes; empty where its own position is given. */
  geonames: v.string(),
  /** Where the name occurs more than once: a latitude near the one that is meant, degrees. */
  near_lat: optionalNumber,
  lon: optionalNumber,
  lat: optionalNumber,
  source: words,
});
export type SeatFact = v.InferOutput<typeof seatSchema>;

const facilitySchema = v.object({
  /** A row of the gazetteer that is no record. */
  place: words,
  kind: v.picklist(FACILITY_KINDS),
  name: words,
  name_en: words,
});
export type FacilityFact = v.InferOutput<typeof facilitySchema>;

const aliasSchema = v.object({ place: v.string(), extent_of: v.string(), reason: v.string() });
export type ExtentAlias = v.InferOutput<typeof aliasSchema>;

const anchorSchema = v.object({ belt: v.string(), line: v.string(), within: v.string(), reason: v.string() });
export type BeltAnchor = v.InferOutput<typeof anchorSchema>;

/** The positions and outlines that the project itself enters, by id. */
export interface Facts {
  gazetteer: ReadonlyMap<string, GazetteerRow>;
  extents: ReadonlyMap<string, ExtentFact>;
  extentAliases: ReadonlyMap<string, ExtentAlias>;
  /** Lines that a belt follows besides its zones, cut to a closed line. */
  beltAnchors: readonly BeltAnchor[];
  islands: readonly IslandFact[];
  lines: readonly LineFact[];
  formerDistricts: readonly FormerDistrictFact[];
  labels: readonly LabelFact[];
  /** Towns and sub-districts, named where one comes closer. */
  townSeats: readonly SeatFact[];
  /** Ports, airports and stations, which no document is cited for. */
  facilities: readonly FacilityFact[];
}

/** Reads `geodata/facts`; a row or feature that does not parse becomes a problem and is left out. */
export function readFacts(rootDirectory: string, problems: Problems): Facts {
  const table = <T>(name: string, schema: v.GenericSchema<unknown, T>) =>
    readTable(rootDirectory, name, schema, problems);
  const features = <T>(name: string, schema: v.GenericSchema<unknown, T>) =>
    readFeatures(rootDirectory, name, schema, problems);
  return {
    gazetteer: new Map(table('gazetteer.csv', gazetteerSchema).map((row) => [row.place, row])),
    extents: new Map(features('extents.geojson', extentSchema).map((extent) => [extent.id, extent])),
    extentAliases: new Map(table('extent-aliases.csv', aliasSchema).map((row) => [row.place, row])),
    beltAnchors: table('belt-anchors.csv', anchorSchema),
    islands: features('islands.geojson', islandSchema),
    lines: features('lines.geojson', lineSchema),
    formerDistricts: features('former-districts.geojson', formerDistrictSchema),
    labels: table('labels.csv', labelSchema),
    townSeats: table('town-seats.csv', seatSchema),
    facilities: table('facilities.csv', facilitySchema),
  };
}

function readTable<T>(
  root: string,
  name: string,
  schema: v.GenericSchema<unknown, T>,
  problems: Problems,
): T[] {
  const file = `${FOLDER}/${name}`;
  const text = readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<unknown>(text, { header: true, skipEmptyLines: true });
  return data.flatMap((row, index) => {
    const result = v.safeParse(schema, row);
    if (result.success) return [result.output];
    for (const issue of result.issues) {
      const column = v.getDotPath(issue);
      problems.add({
        file,
        row: index + 2,
        ...(column === null ? {} : { column }),
        zh: `这个值读不懂：${issue.received}`,
        en: `Not understood: ${issue.message}`,
      });
    }
    return [];
  });
}

function readFeatures<T>(
  root: string,
  name: string,
  schema: v.GenericSchema<unknown, T>,
  problems: Problems,
): T[] {
  const file = `${FOLDER}/${name}`;
  const json: unknown = JSON.parse(readFileSync(join(root, file), 'utf8'));
  const collection = v.safeParse(v.object({ features: v.array(v.unknown()) }), json);
  if (!collection.success) {
    problems.add({ file, zh: '不是 GeoJSON 要素集合', en: 'Not a GeoJSON feature collection' });
    return [];
  }
  return collection.output.features.flatMap((feature, index) => {
    const result = v.safeParse(schema, feature);
    if (result.success) return [result.output];
    for (const issue of result.issues) {
      problems.add({
        file,
        zh: `第 ${index + 1} 个要素 ${v.getDotPath(issue) ?? ''} 读不懂：${issue.received}`,
        en: `Feature ${index + 1} ${v.getDotPath(issue) ?? ''}: ${issue.message}`,
      });
    }
    return [];
  });
}
