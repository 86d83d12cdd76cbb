import { beltOf } from '../../atlas/graph/belt-of.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Stand } from '../../atlas/matrix/tie.ts';
import type { Outlines } from '../../atlas/on-map/outline.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import type { Place } from '../../atlas/records/place.ts';
import type { Placing } from '../../atlas/sheets/where.ts';
import { anchorOf } from '../../layers/anchor.ts';
import type { Family } from '../../layers/marks.ts';
import { wrapName } from '../../layers/names.ts';
import { DRAWN_BY_PRECISION, type Drawn } from '../../layers/precision.ts';
import { paperBar } from '../../lib/paper-scale.ts';
import { textWidth, wrapText } from '../../lib/wrap-text.ts';
import type { BaseMap } from './base-map.ts';
import { around, type Box, type NameWish, type PlacedName, placeNames } from './place-names.ts';
import type { Frame, Plane } from './plane.ts';

/** How far a place is, as the sign of it says; `unsaid` where no text says it. */
export type Sign = Stand | 'unsaid';

interface DrawnPlace {
  place: Place;
  family: Family;
  sign: Sign;
  drawn: Drawn;
  /** Where its name belongs, millimetres. */
  x: number;
  y: number;
}

/** A place with an outline; `d` is a path of SVG in millimetres. */
export interface DrawnArea extends DrawnPlace {
  d: string;
}

/** Records of which no more than their district is known, counted there. */
export interface DrawnCount {
  at: AtlasNode;
  x: number;
  y: number;
  radius: number;
  count: number;
}

/** A map for paper: everything in millimetres from the upper left corner. */
export interface Drawing extends Frame {
  /** N of 1:N. */
  scale: number;
  bar: { kilometres: number; millimetres: number };
  ground: Ground;
  areas: readonly DrawnArea[];
  points: readonly DrawnPlace[];
  counts: readonly DrawnCount[];
  names: readonly PlacedName[];
  /** Numbers of places whose name has no room, by id: they stand in the column of facts. */
  keyed: ReadonlyMap<string, number>;
}

/** What lies beneath: the same for every sheet of one frame. */
export interface Ground {
  abroad: readonly string[];
  city: string;
  rivers: readonly string[];
  districts: readonly string[];
  /** Names of districts and seas, millimetres. */
  names: readonly { id: string; name: string; nameEn: string; x: number; y: number; isSea: boolean }[];
}

/** Type size of names, and of the names of the ground, millimetres; radius of a symbol. */
export const NAME_SIZE = 3;
const QUIET_SIZE = 2.8;
export const SYMBOL = 1.5;
/** Radius of a number that stands for a name. */
export const KEY_RADIUS = 1.7;

/** What covers more lies lower. */
const HEIGHT: readonly Place['class'][] = [
  'belt',
  'core',
  'district',
  'former-district',
  'functional-zone',
  'locality',
  'zone',
  'subzone',
];

/** What is not listed lies on top. */
function heightOf({ place }: DrawnArea): number {
  const height = HEIGHT.indexOf(place.class);
  return height === -1 ? HEIGHT.length : height;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Land, districts and their names, as the map has them. */
export function groundOf(base: BaseMap, plane: Plane): Ground {
  const paths = (collection: GeoJSON.FeatureCollection, ofClass: string): readonly string[] =>
    collection.features.flatMap(({ geometry, properties }) =>
      properties?.['class'] === ofClass ? (plane.path(geometry) ?? []) : [],
    );
  return {
    abroad: paths(base.land, 'prefecture'),
    city: paths(base.land, 'city').join(''),
    rivers: paths(base.lines, 'river'),
    districts: paths(base.districts, 'district'),
    names: base.labels.features.flatMap(({ geometry, properties }) => {
      const at = anchorOf(geometry);
      const ofClass = text(properties?.['class']);
      if (at === undefined || (ofClass !== 'district' && ofClass !== 'sea')) return [];
      const [x, y] = plane.point(at);
      return [
        {
          id: text(properties?.['id']),
          name: text(properties?.['name']),
          nameEn: text(properties?.['nameEn']),
          x,
          y,
          isSea: ofClass === 'sea',
        },
      ];
    }),
  };
}

/**
 * The map of a sheet. Areas before points; a name has its room or a number instead, never both on one another.
 * @param nameOf as the reader's language has it
 */
export function drawSheet(
  { graph, outlines, placing }: { graph: Graph; outlines: Outlines; placing: Placing },
  plane: Plane,
  ground: Ground,
  nameOf: (node: AtlasNode) => string,
  language: 'zh' | 'en',
): Drawing {
  const { width, height } = plane;
  const places = placing.drawn.flatMap(({ place, stands }) => {
    const found = drawPlace(graph, place, stands[0] ?? 'unsaid', outlines, plane);
    return found === undefined ? [] : [found];
  });
  const areas = places.filter((place) => 'd' in place).toSorted((a, b) => heightOf(a) - heightOf(b));
  const points = places.filter((place) => !('d' in place));
  const counts = placing.counted.flatMap(({ at, records }): readonly DrawnCount[] => {
    if (at.location === undefined) return [];
    const [x, y] = plane.point([at.location.lon, at.location.lat]);
    return [{ at, x, y, count: records.length, radius: 1.9 + 0.45 * Math.sqrt(records.length) }];
  });
  const bar = paperBar(plane.scale, Math.min(40, width * 0.28));
  const frame = { left: 1.5, top: 1.5, right: width - 1.5, bottom: height - 1.5 };
  const taken: Box[] = [
    // The scale bar and the north arrow.
    { left: 0, top: height - 11, right: bar.millimetres + 12, bottom: height },
    { left: width - 11, top: 0, right: width, bottom: 14 },
    ...counts.map(({ x, y, radius }) => around(x, y, radius)),
    ...points.map(({ x, y }) => around(x, y, SYMBOL)),
  ];
  const wishes = [...points, ...areas.toReversed()].map((place) => wishOf(place, nameOf(place.place)));
  const names = [...placeNames(wishes, frame, taken)];
  const named = new Set(names.map(({ id }) => id));
  const left = places.filter(({ place }) => !named.has(place.id));
  const keyed = new Map(left.map(({ place }, index) => [place.id, index + 1]));
  names.push(
    ...placeNames(
      left.map((place) => keyWish(place, keyed.get(place.place.id) ?? 0)),
      frame,
      taken,
    ),
  );
  return {
    width,
    height,
    scale: plane.scale,
    bar,
    ground: { ...ground, names: quiet(withoutDrawn(ground, named), language, frame, taken) },
    areas,
    points,
    counts,
    names,
    keyed,
  };
}

function drawPlace(
  graph: Graph,
  place: Place,
  sign: Sign,
  outlines: Outlines,
  plane: Plane,
): DrawnPlace | DrawnArea | undefined {
  const outline = outlines.get(place.id);
  const { location } = place;
  const at =
    location === undefined
      ? outline === undefined
        ? undefined
        : anchorOf(outline.geometry)
      : ([location.lon, location.lat] as const);
  if (at === undefined) return undefined;
  const [x, y] = plane.point(at);
  const precision = outline?.precision ?? location?.precision ?? 'unverified';
  const drawn = {
    place,
    family: beltOf(graph, place.id) ?? 'plain',
    sign,
    drawn: DRAWN_BY_PRECISION[precision],
    x,
    y,
  } as const;
  const d = outline?.geometry.type.endsWith('Polygon') === true ? plane.path(outline.geometry) : undefined;
  return d === undefined ? drawn : { ...drawn, d };
}

/** A name in lines: a Chinese one broken as on the map, any other in words. */
function wishOf(place: DrawnPlace, name: string): NameWish {
  const lines = /[\u2E80-\uFFEF]/.test(name)
    ? wrapName(name)
        .replaceAll(/\n([)）])/g, '$1\n')
        .split('\n')
    : wrapText(name, 12);
  const isArea = 'd' in place;
  return {
    id: place.place.id,
    lines,
    x: place.x,
    y: place.y,
    clear: isArea ? 2 : SYMBOL + 0.7,
    size: NAME_SIZE,
    width: Math.max(...lines.map(textWidth)) * NAME_SIZE,
    isArea,
  };
}

function keyWish({ place, x, y, ...more }: DrawnPlace, number: number): NameWish {
  const isArea = 'd' in more;
  return {
    id: place.id,
    lines: [String(number)],
    x,
    y,
    clear: isArea ? 0 : SYMBOL + 0.3,
    size: KEY_RADIUS * 1.7,
    width: KEY_RADIUS * 2,
    isArea,
  };
}

/** A district that is a place of the sheet has its name already. */
const withoutDrawn = (ground: Ground, named: ReadonlySet<string>): Ground => ({
  ...ground,
  names: ground.names.filter(({ id }) => !named.has(id.replace(/^label\//, ''))),
});

/** Names of districts and seas where nothing else stands. */
function quiet({ names }: Ground, language: 'zh' | 'en', frame: Box, taken: Box[]): Ground['names'] {
  const placed = placeNames(
    names.map(({ id, name, nameEn, x, y }) => ({
      id,
      lines: [language === 'en' ? nameEn : name],
      x,
      y,
      clear: 1.5,
      size: QUIET_SIZE,
      width: textWidth(language === 'en' ? nameEn : name) * QUIET_SIZE,
      isArea: true,
    })),
    frame,
    taken,
  );
  const at = new Map(placed.map((name) => [name.id, name]));
  return names.flatMap((name) => {
    const spot = at.get(name.id);
    if (spot === undefined) return [];
    const shift = spot.anchor === 'start' ? spot.width / 2 : spot.anchor === 'end' ? -spot.width / 2 : 0;
    return [{ ...name, x: spot.atX + shift, y: spot.atY }];
  });
}
