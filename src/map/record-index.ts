import { type NodeId, parseNodeId } from '../atlas/id.ts';
import { anchorOf } from '../layers/anchor.ts';
import { RECORD_LAYERS, type RecordLayer, type RecordProperties } from '../layers/feature.ts';
import { sourcesOf } from '../layers/sources.ts';
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

export interface RecordIndex {
  all: readonly DrawnRecord[];
  /** Every drawing of a record, in legend order. */
  byId: ReadonlyMap<NodeId, readonly DrawnRecord[]>;
  /** The sources whose features bear the id, reference layers included. */
  sources(id: NodeId): readonly string[];
  /** Box to show these records in: everything drawn of them, with wide ground around stand-ins; `undefined` when nothing is. */
  boundsOf(ids: Iterable<NodeId>): Bounds | undefined;
}

/**
 * How far to show around the stand-in of a place that was found nowhere, in degrees (about 20 km to each side, most of a district): a closer
 * look would make its dot a position.
 */
const STAND_IN_REACH = { lon: 0.2, lat: 0.18 };

/** Reads the map's data once, for all that needs positions without asking the GPU. */
export function indexRecords(data: MapData): RecordIndex {
  const all = RECORD_LAYERS.flatMap((layer) =>
    data.records[layer].features.flatMap((feature): DrawnRecord[] => {
      const id = parseNodeId(feature.properties.id);
      const bounds = boundsOfGeometry(feature.geometry);
      const anchor = anchorOf(feature.geometry);
      if (id === undefined || bounds === undefined || anchor === undefined) return [];
      return [{ id, layer, bounds, anchor, properties: feature.properties }];
    }),
  );
  const byId = new Map<NodeId, DrawnRecord[]>();
  for (const record of all) byId.set(record.id, [...(byId.get(record.id) ?? []), record]);
  const reference = indexReference(data);
  return {
    all,
    byId,
    sources: (id) => [
      ...(byId.get(id) ?? []).flatMap(({ layer }) => sourcesOf(layer)),
      ...(reference.get(id)?.sources ?? []),
    ],
    boundsOf: (ids) => {
      let box: Bounds | undefined;
      for (const id of ids) {
        const drawn = byId.get(id)?.map(boundsToShow) ?? [reference.get(id)?.bounds];
        for (const bounds of drawn) box = union(box, bounds);
      }
      return box;
    },
  };
}

function boundsToShow({ bounds, properties }: DrawnRecord): Bounds {
  if (properties.precision !== 'unverified') return bounds;
  const [west, south, east, north] = bounds;
  const { lon, lat } = STAND_IN_REACH;
  return [west - lon, south - lat, east + lon, north + lat];
}

/** Districts, old and new, are records too: they may be selected from a list and lit on the map. */
function indexReference(data: MapData): Map<NodeId, { sources: string[]; bounds: Bounds | undefined }> {
  const entries = new Map<NodeId, { sources: string[]; bounds: Bounds | undefined }>();
  for (const layer of ['districts', 'former-districts'] as const) {
    for (const { id, properties, geometry } of data.base[layer].features) {
      const node = parseNodeId(properties?.['id'] ?? id);
      if (node !== undefined) entries.set(node, { sources: [layer], bounds: boundsOfGeometry(geometry) });
    }
  }
  return entries;
}

function union(a: Bounds | undefined, b: Bounds | undefined): Bounds | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** West, south, east, north of a geometry; `undefined` when it has no coordinates. */
export function boundsOfGeometry(geometry: GeoJSON.Geometry): Bounds | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  eachPosition(geometry, (lon, lat) => {
    [west, south, east, north] = [
      Math.min(west, lon),
      Math.min(south, lat),
      Math.max(east, lon),
      Math.max(north, lat),
    ];
  });
  return west <= east && south <= north ? [west, south, east, north] : undefined;
}

function eachPosition(geometry: GeoJSON.Geometry, visit: (lon: number, lat: number) => void): void {
  if (geometry.type === 'GeometryCollection') {
    for (const part of geometry.geometries) eachPosition(part, visit);
    return;
  }
  const positions = [geometry.coordinates].flat(4).filter((value) => typeof value === 'number');
  for (let at = 0; at + 1 < positions.length; at += 2) {
    const [lon, lat] = [positions[at], positions[at + 1]];
    if (lon !== undefined && lat !== undefined) visit(lon, lat);
  }
}
