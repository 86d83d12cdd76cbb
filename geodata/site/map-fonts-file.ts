import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

/** Where the data build leaves the list of the map's font files for the page build, from the project's root. */
export const MAP_FONTS_FILE = '.cache/map-fonts.json';

const MapFonts = v.array(v.object({ file: v.string(), unicodeRange: v.optional(v.array(v.string())) }));

/** The list that the data build wrote; empty before the first one. Throws where the file holds something else. */
export function readMapFonts(file: string): v.InferOutput<typeof MapFonts> {
  return existsSync(file) ? v.parse(MapFonts, JSON.parse(readFileSync(file, 'utf8'))) : [];
}
