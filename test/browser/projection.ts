/** A camera as the URL writes it: `map=<zoom>/<lat>/<lon>[/<bearing>/<pitch>]`. */
export interface UrlCamera {
  zoom: number;
  lat: number;
  lon: number;
  bearing: number;
  pitch: number;
}

export interface Point {
  x: number;
  y: number;
}

/** Pixels of the map that panels cover. */
interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** MapLibre's zoom counts tiles of 512 px: at zoom 0 the world is one of them wide. */
const TILE_SIZE = 512;

/** @throws when the parameter is absent or is no camera */
export function parseUrlCamera(parameter: string | null): UrlCamera {
  const [zoom, lat, lon, bearing = 0, pitch = 0] = (parameter ?? '').split('/').map(Number);
  if (
    zoom === undefined ||
    lat === undefined ||
    lon === undefined ||
    ![zoom, lat, lon].every(Number.isFinite)
  ) {
    throw new Error(`The URL has no camera: map=${parameter}`);
  }
  return { zoom, lat, lon, bearing, pitch };
}

/** Web Mercator (EPSG:3857), scaled so that the world is 1 wide, y downwards. */
function mercator(lon: number, lat: number): Point {
  const sine = Math.sin((lat * Math.PI) / 180);
  return {
    x: 0.5 + lon / 360,
    y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI),
  };
}

/**
 * Where a position is drawn on a flat map, in CSS pixels from the map's top left corner.
 * @param size width and height of the map in CSS pixels
 * @throws for a pitched camera, which needs a perspective projection
 */
export function project(
  camera: UrlCamera,
  size: { width: number; height: number },
  insets: Insets,
  lon: number,
  lat: number,
): Point {
  if (camera.pitch !== 0) throw new Error('A pitched map cannot be projected flat.');
  const scale = TILE_SIZE * 2 ** camera.zoom;
  const centre = mercator(camera.lon, camera.lat);
  const point = mercator(lon, lat);
  const east = (point.x - centre.x) * scale;
  const south = (point.y - centre.y) * scale;
  const turn = (-camera.bearing * Math.PI) / 180;
  return {
    x: (size.width + insets.left - insets.right) / 2 + east * Math.cos(turn) - south * Math.sin(turn),
    y: (size.height + insets.top - insets.bottom) / 2 + east * Math.sin(turn) + south * Math.cos(turn),
  };
}
