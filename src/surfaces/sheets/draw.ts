import type { Graph } from '../../atlas/graph/graph.ts';
import { recordName } from '../../atlas/records/display-name.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import type { Sheet } from '../../atlas/sheets/sheet-of.ts';
import { placingOf } from '../../atlas/sheets/where.ts';
import { CITY_BOUNDS } from '../../lib/city.ts';
import type { MapFiles } from '../../parts/paper-map/map-files.ts';
import { type Drawing, drawSheet, type Ground, groundOf } from '../../parts/paper-map/map-in-millimetres.ts';
import { type Bounds, boundsOf, type Frame, type Plane, planeOver } from '../../parts/paper-map/plane.ts';

/** Grounds that were drawn last, by what they show: many sheets have the same. */
const known = new WeakMap<MapFiles, Map<string, { plane: Plane; ground: Ground }>>();
const MOST_KNOWN = 12;

function groundAt(files: MapFiles, bounds: Bounds, frame: Frame): { plane: Plane; ground: Ground } {
  const own = known.get(files) ?? new Map<string, { plane: Plane; ground: Ground }>();
  known.set(files, own);
  const key = [...bounds, frame.width, frame.height].join(' ');
  const found = own.get(key);
  if (found !== undefined) return found;
  const plane = planeOver(bounds, frame);
  const made = { plane, ground: groundOf(files.base, plane) };
  if (own.size >= MOST_KNOWN) own.clear();
  own.set(key, made);
  return made;
}

/** The last drawing of each sheet, by what it was made of: what is drawn ahead of its time is not drawn again. */
const last = new WeakMap<Sheet, { files: MapFiles; key: string; drawing: Drawing }>();

/** The map of a sheet in a frame of paper, millimetres: all of the city, of a plan of one county that county and what it names. */
export function drawingOf(
  surroundings: { graph: Graph; files: MapFiles; language: 'zh' | 'en' },
  sheet: Sheet,
  frame: Frame,
): Drawing {
  const { files, language } = surroundings;
  const key = [language, frame.width, frame.height].join(' ');
  const before = last.get(sheet);
  if (before?.files === files && before.key === key) return before.drawing;
  const drawing = draw(surroundings, sheet, frame);
  last.set(sheet, { files, key, drawing });
  return drawing;
}

function draw(
  { graph, files, language }: { graph: Graph; files: MapFiles; language: 'zh' | 'en' },
  sheet: Sheet,
  frame: Frame,
): Drawing {
  const projects = sheet.kind === 'industry' ? sheet.projects : [];
  const placing = placingOf(graph, sheet.places, projects);
  const city = boundsOf(ofClass(files, 'city')) ?? CITY_BOUNDS;
  const county = sheet.kind === 'industry' ? countyOf(files, sheet.document.scope) : [];
  const shown = placing.drawn.flatMap(({ place }) => files.outlines.get(place.id)?.geometry ?? []);
  const bounds = county.length === 0 ? city : (boundsOf([...county, ...shown]) ?? city);
  const { plane, ground } = groundAt(files, bounds, frame);
  const nameOf = (node: AtlasNode): string => recordName(node, language);
  return drawSheet({ graph, outlines: files.outlines, placing }, plane, ground, nameOf, language);
}

const ofClass = ({ base }: MapFiles, name: string): readonly GeoJSON.Geometry[] =>
  base.land.features.flatMap(({ geometry, properties }) =>
    properties?.['class'] === name ? [geometry] : [],
  );

/** The outline of the county that a document is of; none for one of the whole city. */
function countyOf({ base }: MapFiles, scope: string | undefined): readonly GeoJSON.Geometry[] {
  if (scope === undefined) return [];
  return base.districts.features.flatMap(({ geometry, properties }) => {
    const name: unknown = properties?.['name'];
    return typeof name === 'string' && name.startsWith(scope) ? [geometry] : [];
  });
}
