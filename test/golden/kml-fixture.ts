import JSZip from 'jszip';
import { ATTRIBUTES, OUTLINE } from './official-fixture.ts';

type Fields = Readonly<Record<string, string>>;

/** Coordinates as KML has them, with a height. */
export function tuples(ring: readonly GeoJSON.Position[]): string {
  return ring.map(([lon = 0, lat = 0]) => `${lon},${lat},0`).join(' ');
}

export function polygon(outer: readonly GeoJSON.Position[], ...holes: GeoJSON.Position[][]): string {
  return `<Polygon>${boundary('outerBoundaryIs', outer)}${holes.map((hole) => boundary('innerBoundaryIs', hole)).join('')}</Polygon>`;
}

function boundary(name: string, ring: readonly GeoJSON.Position[]): string {
  return `<${name}><LinearRing><coordinates>${tuples(ring)}</coordinates></LinearRing></${name}>`;
}

/** A placemark with these fields in its `ExtendedData`; `more` are elements beside them. */
export function placemark(
  options: { fields?: Fields; geometry?: string; name?: string; more?: string } = {},
): string {
  const { fields = ATTRIBUTES, geometry = polygon(OUTLINE), name = '高新片', more = '' } = options;
  const data = Object.entries(fields).map(
    ([key, value]) => `<Data name="${key}"><value>${value}</value></Data>`,
  );
  return `<Placemark><name>${name}</name>${more}<ExtendedData>${data.join('')}</ExtendedData>${geometry}</Placemark>`;
}

export function kml(content: string, declaration = '<?xml version="1.0" encoding="UTF-8"?>'): string {
  return `${declaration}\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>范围</name>${content}</Document></kml>\n`;
}

export function kmz(members: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(members)) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
