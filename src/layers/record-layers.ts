import type { LayerDescriptor } from './define-layer.ts';
import { BASE_LAYERS, type BaseLayer, LATE_BASE_LAYERS } from './feature.ts';
import { bases } from './records/bases.ts';
import { belts } from './records/belts.ts';
import { core } from './records/core.ts';
import { parks } from './records/parks.ts';
import { pilotAreas } from './records/pilot-areas.ts';
import { projects } from './records/projects.ts';
import { subzones } from './records/subzones.ts';
import { towns } from './records/towns.ts';
import { zones } from './records/zones.ts';

/** The one list of layers of records, in the order of the legend and of the address. */
const ALL = [core, belts, zones, subzones, towns, bases, pilotAreas, parks, projects] as const;

export type RecordLayer = (typeof ALL)[number]['name'];

export const LAYERS: readonly LayerDescriptor<RecordLayer>[] = ALL;

/** Names of the layers, in the order of the legend. */
export const RECORD_LAYERS: readonly RecordLayer[] = LAYERS.map(({ name }) => name);

const BY_NAME: ReadonlyMap<string, LayerDescriptor<RecordLayer>> = new Map(
  LAYERS.map((layer) => [layer.name, layer]),
);

/** The layer of a name, `undefined` for a name that is none. */
export const layerNamed = (name: string): LayerDescriptor<RecordLayer> | undefined => BY_NAME.get(name);

/** A layer with a file of its own, `data/layers/<name>.geojson`. */
export type LayerFile = BaseLayer | RecordLayer;

export const LAYER_FILES: readonly LayerFile[] = [...BASE_LAYERS, ...RECORD_LAYERS];

/** The files that come with the first view, whatever is shown. */
export const FIRST_VIEW_FILES: readonly LayerFile[] = [
  ...BASE_LAYERS.filter((name) => LATE_BASE_LAYERS.every((late) => late.name !== name)),
  ...LAYERS.flatMap(({ name, file }) => (file === 'first-view' ? [name] : [])),
];
