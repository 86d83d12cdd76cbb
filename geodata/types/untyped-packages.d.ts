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
  export function feature(topology: object, object: object): GeoJSON.Feature | GeoJSON.FeatureCollection;
  export function merge(topology: Topology, geometries: TopologyGeometry[]): GeoJSON.MultiPolygon;
  export function mesh(
    topology: Topology,
    object: Topology['objects'][string] | undefined,
    filter: (one: TopologyGeometry, other: TopologyGeometry) => boolean,
  ): GeoJSON.MultiLineString;
}

declare module 'jsts' {
  interface Coordinate {
    x: number;
    y: number;
  }
  interface Geometry {
    isEmpty(): boolean;
  }
  class IsValidOp {
    constructor(geometry: Geometry);
    isValid(): boolean;
    getValidationError(): { getErrorType(): number; getCoordinate(): Coordinate };
  }
  class GeoJSONReader {
    read(geometry: GeoJSON.Geometry): Geometry;
  }
  class GeoJSONWriter {
    write(geometry: Geometry): GeoJSON.Geometry;
  }
  class PrecisionModel {
    constructor(scale: number);
    getScale(): number;
  }
  const jsts: {
    io: { GeoJSONReader: typeof GeoJSONReader; GeoJSONWriter: typeof GeoJSONWriter };
    geom: { PrecisionModel: typeof PrecisionModel };
    operation: { valid: { IsValidOp: typeof IsValidOp } };
    precision: { GeometryPrecisionReducer: { reduce(geometry: Geometry, model: PrecisionModel): Geometry } };
  };
  export default jsts;
}

declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2' | 'woff' | 'sfnt' },
  ): Promise<Buffer>;
}
