/** Packages that ship no types of their own; only what the build calls is declared. */

declare module 'topojson-server' {
  export function topology(objects: Record<string, GeoJSON.GeoJSON>, quantization?: number): Topology;
  export interface Topology {
    type: 'Topology';
    objects: Record<string, { type: 'GeometryCollection'; geometries: TopologyGeometry[] }>;
    arcs: number[][][];
  }
  export interface TopologyGeometry {
    type: string;
    arcs?: unknown;
    properties?: Record<string, unknown>;
  }
}

declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-server';
  export function presimplify(topology: Topology): Topology;
  export function simplify(topology: Topology, minimumWeight: number): Topology;
}

declare module 'topojson-client' {
  import type { Topology, TopologyGeometry } from 'topojson-server';
  export function merge(topology: Topology, geometries: TopologyGeometry[]): GeoJSON.MultiPolygon;
  export function mesh(
    topology: Topology,
    object: Topology['objects'][string] | undefined,
    filter: (one: TopologyGeometry, other: TopologyGeometry) => boolean,
  ): GeoJSON.MultiLineString;
}

declare module 'shpjs' {
  export function parseShp(shp: ArrayBufferLike | ArrayBufferView, prj?: string): GeoJSON.Geometry[];
  export function parseDbf(dbf: ArrayBufferLike | ArrayBufferView, cpg?: string): Record<string, unknown>[];
}

declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2' | 'woff' | 'sfnt' },
  ): Promise<Buffer>;
}
