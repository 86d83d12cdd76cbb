import { dirname, join } from 'node:path/posix';
import { kmlContent } from './kml-layers.ts';
import { type ParsedFile, type RawLayer, UnreadableError } from './parsed-file.ts';
import { zipMembers } from './zip-archive.ts';

/**
 * Reads KML, and what Ovital (奥维) calls ovkml: every document or folder that holds placemarks is a layer. KML is WGS84 by its
 * standard, but programs write GCJ-02 into it, so that it declares nothing here: `crs_from` says, as in a GeoJSON file.
 * @throws {UnreadableError} for what cannot be read
 */
export function parseKml(bytes: Uint8Array): ParsedFile {
  const { layers, links } = kmlContent(bytes);
  return read(layers, links.length);
}

/**
 * Reads every KML of a KMZ or ovkmz, each by its own name; GDAL, for one, writes each layer into a member of its own.
 * @throws {UnreadableError} for what cannot be read
 */
export async function parseKmz(bytes: Buffer): Promise<ParsedFile> {
  const members = (await zipMembers(bytes)).filter(({ name }) => /\.(?:ov)?kml$/i.test(name));
  if (members.length === 0) return { ok: false, zh: '压缩包里没有 .kml', en: 'The archive holds no .kml' };
  const names = new Set(members.map(({ name }) => name));
  const layers: RawLayer[] = [];
  let elsewhere = 0;
  for (const { name, read: bytesOf } of members) {
    const content = kmlContent(await bytesOf());
    layers.push(
      ...(members.length === 1 ? content.layers : content.layers.map((layer) => within(name, layer))),
    );
    elsewhere += content.links.filter((link) => !names.has(join(dirname(name), link))).length;
  }
  return read(layers, elsewhere);
}

function within(file: string, layer: RawLayer): RawLayer {
  return { ...layer, name: layer.name === undefined ? file : `${file}/${layer.name}` };
}

/** @param elsewhere how many network links lead out of the file */
function read(layers: readonly RawLayer[], elsewhere: number): ParsedFile {
  const [first, ...others] = layers;
  if (first === undefined && elsewhere > 0) {
    throw new UnreadableError(
      '只有网络链接（NetworkLink），范围不在此文件里：请打开链接后另存其内容',
      'It holds nothing but a NetworkLink, the outlines are elsewhere: open it and save what it leads to',
    );
  }
  if (first === undefined) return { ok: true, layers };
  const { name: _, ...only } = first;
  const remarks = elsewhere === 0 ? {} : { remarks: [leftOut(elsewhere)] };
  return { ok: true, layers: [{ ...(others.length === 0 ? only : first), ...remarks }, ...others] };
}

function leftOut(links: number) {
  return {
    zh: `${links} 个网络链接（NetworkLink）指向别处，未采用`,
    en: `${links} network links lead elsewhere and were left out`,
  };
}
