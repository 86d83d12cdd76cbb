import { type NodeId, parseNodeId } from '../atlas/records/id.ts';
import { anchorOf } from '../layers/anchor.ts';
import type { RecordProperties } from '../layers/feature.ts';
import { RECORD_LAYERS, type RecordLayer } from '../layers/record-layers.ts';
import { joinData, sourcesOf } from '../layers/sources.ts';
import { boundsOfGeometry, union } from './bounds.ts';
import type { Bounds, MapData } from './contract.ts';

/** One drawn feature of a record: a record may be drawn in several layers. */
export interface DrawnRecord {
  id: NodeId;
  layer: RecordLayer;
  bounds: Bounds;
  /** Where its name stands, lon, lat. */
  anchor: readonly [number, number];
  properties: RecordProperties;
}

/** A feature of the style: ids are unique within a source. */
export interface FeatureKey {
  source: string;
  id: string;
}

/** A name of the map itself, where it stands (lon, lat). */
export interface OwnName {
  anchor: readonly [number, number];
  name: string;
  nameEn: string;
}

export interface RecordIndex {
  readonly all: readonly DrawnRecord[];
  /** Every drawing of a record, in legend order. */
  readonly byId: ReadonlyMap<NodeId, readonly DrawnRecord[]>;
  /** The features that show the record, reference layers and the map's own name of it included. */
  features(id: NodeId): readonly FeatureKey[];
  /** The name that the map writes anyway: of a district, or of a place without a layer whose official outline is drawn. */
  ownName(id: NodeId): OwnName | undefined;
  /** Where the name of a record stands, lon, lat; `undefined` where the map names it nowhere. */
  anchorOf(id: NodeId): readonly [number, number] | undefined;
  /** Box to show these records in: everything drawn of them, with wide ground around stand-ins; `undefined` when nothing is. */
  boundsOf(ids: Iterable<NodeId>): Bounds | undefined;
  /** Takes in layers that have come since. */
  add(data: MapData): void;
}

/**
 * How far to show around the stand-in of a place that was found nowhere, in degrees (about 20 km to each side, most of a district): a closer
 * look would make its dot a position.
 */
const STAND_IN_REACH = { lon: 0.2, lat: 0.18 };

/** Reads the map's data once, for all that needs positions without asking the GPU. */
export function indexRecords(start: MapData): RecordIndex {
  let data = start;
  let all = drawnRecords(data);
  let byId = groupById(all);
  let reference = indexReference(data);
  const ownName = (id: NodeId): OwnName | undefined => reference.get(id)?.ownName;
  return {
    get all() {
      return all;
    },
    get byId() {
      return byId;
    },
    features: (id) => [
      ...(byId.get(id) ?? []).flatMap(({ layer }) => sourcesOf(layer)).map((source) => ({ source, id })),
      ...(reference.get(id)?.features ?? []),
      // The area in which it may be, or its official outline.
      ...(byId.has(id) ? [{ source: 'close-up', id }] : []),
    ],
    ownName,
    anchorOf: (id) => ownName(id)?.anchor ?? byId.get(id)?.[0]?.anchor,
    boundsOf: (ids) => {
      let box: Bounds | undefined;
      for (const id of ids) {
        for (const drawn of byId.get(id) ?? []) box = union(box, boundsToShow(drawn));
        box = union(box, reference.get(id)?.bounds);
      }
      return box;
    },
    add: (more) => {
      data = joinData(data, more);
      all = drawnRecords(data);
      byId = groupById(all);
      reference = indexReference(data);
    },
  };
}

const drawnRecords = ({ records }: MapData): DrawnRecord[] =>
  RECORD_LAYERS.flatMap((layer) =>
    (records[layer]?.features ?? []).flatMap((feature): DrawnRecord[] => {
      const id = parseNodeId(feature.properties.id);
      const bounds = boundsOfGeometry(feature.geometry);
      const anchor = anchorOf(feature.geometry);
      if (id === undefined || bounds === undefined || anchor === undefined) return [];
      return [{ id, layer, bounds, anchor, properties: feature.properties }];
    }),
  );

function groupById(records: readonly DrawnRecord[]): ReadonlyMap<NodeId, readonly DrawnRecord[]> {
  const byId = new Map<NodeId, DrawnRecord[]>();
  for (const record of records) byId.set(record.id, [...(byId.get(record.id) ?? []), record]);
  return byId;
}

function boundsToShow({ bounds, properties }: DrawnRecord): Bounds {
  if (properties.precision !== 'unverified') return bounds;
  const [west, south, east, north] = bounds;
  const { lon, lat } = STAND_IN_REACH;
  return [west - lon, south - lat, east + lon, north + lat];
}

interface ReferenceRecord {
  features: FeatureKey[];
  bounds: Bounds | undefined;
  ownName: OwnName | undefined;
}

/** A name of the map that is the name of a record bears its id after this. */
const NAME_OF = 'label/';

/** The record that a name of the map belongs to, by the id of the name. */
export const idOfName = (id: string): NodeId | undefined =>
  id.startsWith(NAME_OF) ? parseNodeId(id.slice(NAME_OF.length)) : undefined;

/**
 * Districts, old and new, are records too: they may be selected from a list and lit on the map. So are the official outlines
 * of places that have no layer; those of a place with a symbol only say how far it reaches.
 */
function indexReference({ base }: MapData): Map<NodeId, ReferenceRecord> {
  const entries = new Map<NodeId, ReferenceRecord>();
  for (const source of ['districts', 'former-districts', 'close-up'] as const) {
    for (const { id, properties, geometry } of base[source]?.features ?? []) {
      const node = parseNodeId(properties?.['id'] ?? id);
      const isLate = source === 'close-up';
      if (node === undefined || (isLate && properties?.['supplied'] !== true)) continue;
      const features = isLate ? [] : [{ source, id: node }];
      entries.set(node, { features, bounds: boundsOfGeometry(geometry), ownName: undefined });
    }
  }
  for (const source of ['labels', 'close-up'] as const) {
    for (const { properties, geometry } of base[source]?.features ?? []) {
      const id = String(properties?.['id'] ?? '');
      const node = idOfName(id);
      const entry = node === undefined ? undefined : entries.get(node);
      const anchor = anchorOf(geometry);
      if (node === undefined || entry === undefined || anchor === undefined) continue;
      entry.features.push({ source, id });
      if (source === 'close-up') entry.features.push({ source, id: node });
      const [name, nameEn] = [String(properties?.['name'] ?? ''), String(properties?.['nameEn'] ?? '')];
      entry.ownName = { anchor, name, nameEn };
    }
  }
  return entries;
}
