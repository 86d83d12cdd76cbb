import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ListedCount } from '../atlas/on-map/listed.ts';
import type { NodeId } from '../atlas/records/id.ts';
import { LISTED_SOURCE } from '../layers/count-bubbles.ts';
import { EMPHASIS_SOURCE } from '../layers/labels.ts';
import { wrapName } from '../layers/names.ts';
import { DRAWN_BY_PRECISION } from '../layers/precision.ts';
import { layerNamed } from '../layers/record-layers.ts';
import { spreadCounts } from '../layers/spread-counts.ts';
import type { Emphasis } from './contract.ts';
import type { DrawnRecord, OwnName, RecordIndex } from './record-index.ts';
import { fillSource } from './source-contents.ts';

type Degree = 'selected' | 'related' | 'dimmed' | 'rest';

/**
 * More lit records than this are a crowd: were all of them named before every other name, none could be read. They look
 * as they always do, and what is not lit fades.
 */
const CROWD = 100;

/** What a list holds is a crowd sooner: each is marked, and named where the map names it anyway. */
const LIST_CROWD = 40;

/** What was stressed last, and the way to something else. */
export interface DrawnEmphasis {
  apply(emphasis: Emphasis): void;
  /** Tells everything again, where more features have come that know nothing of it. */
  refresh(): void;
}

/** Holds what a map's features were told, so that a new emphasis sends only what changes. */
export function createEmphasis(map: MapLibreMap, index: RecordIndex): DrawnEmphasis {
  const told = new Map<NodeId, Degree>();
  let latest: Emphasis = { selected: undefined, related: new Set() };

  const show = (emphasis: Emphasis): void => {
    const lit = litIds(emphasis);
    const drawn = lit.filter((id) => index.features(id).length > 0).length;
    // A selection that is nowhere on the map must not darken the whole of it; a list whose records have no place does.
    const dims = drawn > 0 || emphasis.recedes === true;
    const isList = emphasis.recedes === true;
    const isCrowd = drawn > (isList ? LIST_CROWD : CROWD);
    for (const id of new Set([...told.keys(), ...index.byId.keys(), ...lit])) {
      const degree = degreeOf(id, emphasis, dims, isCrowd);
      if ((told.get(id) ?? 'rest') === degree) continue;
      const [selected, related, dimmed] = [degree === 'selected', degree === 'related', degree === 'dimmed'];
      for (const feature of index.features(id)) map.setFeatureState(feature, { selected, related, dimmed });
      told.set(id, degree);
    }
    const marked = isCrowd && !isList ? { ...emphasis, related: new Set<NodeId>() } : emphasis;
    fillSource(map, EMPHASIS_SOURCE, emphasisAnchors(marked, index, !isCrowd));
    fillSource(map, LISTED_SOURCE, countPoints(emphasis.counts ?? []));
  };

  return {
    apply(emphasis) {
      if (sameEmphasis(emphasis, latest)) return;
      latest = emphasis;
      show(emphasis);
    },
    refresh() {
      told.clear();
      show(latest);
    },
  };
}

const litIds = ({ selected, related }: Emphasis): NodeId[] => [
  ...(selected === undefined ? [] : [selected]),
  ...related,
];

function degreeOf(id: NodeId, { selected, related }: Emphasis, dims: boolean, isCrowd: boolean): Degree {
  if (id === selected) return 'selected';
  if (related.has(id)) return isCrowd ? 'rest' : 'related';
  return dims ? 'dimmed' : 'rest';
}

const sameEmphasis = (a: Emphasis, b: Emphasis): boolean =>
  a.selected === b.selected &&
  a.recedes === b.recedes &&
  a.related.size === b.related.size &&
  [...a.related].every((id) => b.related.has(id)) &&
  sameCounts(a.counts ?? [], b.counts ?? []);

const sameCounts = (a: readonly ListedCount[], b: readonly ListedCount[]): boolean =>
  a.length === b.length && a.every(({ id, count }, at) => b[at]?.id === id && b[at]?.count === count);

function countPoints(counts: readonly ListedCount[]): GeoJSON.FeatureCollection {
  return spreadCounts({
    type: 'FeatureCollection',
    features: counts.map(({ id, at, count }) => ({
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [...at] },
      properties: { id, count },
    })),
  });
}

/** One point for each lit record that is drawn, with its name unless there are too many. */
export function emphasisAnchors(
  emphasis: Emphasis,
  index: RecordIndex,
  isNamed = true,
): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: [...new Set(litIds(emphasis))].flatMap((id) => {
      const role = id === emphasis.selected ? 'selected' : 'related';
      const ownName = index.ownName(id);
      // The map names its districts anyway: a related one is lit and needs no second name, and the name of the selected
      // one, hidden meanwhile, is written larger in its place.
      if (ownName !== undefined) return role === 'selected' ? [nameFeature(id, ownName)] : [];
      const [record] = index.byId.get(id) ?? [];
      return record === undefined
        ? []
        : [isNamed ? recordFeature(record, role) : withoutName(recordFeature(record, role))];
    }),
  };
}

const withoutName = (feature: GeoJSON.Feature): GeoJSON.Feature => ({
  ...feature,
  properties: { ...feature.properties, name: '', nameEn: '', label: '' },
});

/** An area that is seen at every zoom needs no dot. */
function isSeenAsArea(layer: string): boolean {
  const { isArea, shownFrom } = layerNamed(layer) ?? {};
  return isArea === true && shownFrom === 0;
}

function recordFeature(record: DrawnRecord, role: 'selected' | 'related'): GeoJSON.Feature {
  const { id, layer, anchor, properties } = record;
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [...anchor] },
    properties: {
      id,
      layer,
      role,
      dot: !isSeenAsArea(layer),
      name: properties.name,
      nameEn: properties.nameEn,
      label: wrapName(properties.name),
      belt: properties.belt ?? 'plain',
      hollow: DRAWN_BY_PRECISION[properties.precision] === 'hollow',
    },
  };
}

/** Districts are no layer of records; a click on the name means the district. */
function nameFeature(id: NodeId, { anchor, name, nameEn }: OwnName): GeoJSON.Feature {
  const properties = { id, layer: 'districts', role: 'selected', dot: false, name, nameEn, belt: 'plain' };
  return { type: 'Feature', id, geometry: { type: 'Point', coordinates: [...anchor] }, properties };
}
