import { dirname, extname, join } from 'node:path/posix';
import { type KmlContent, kmlContent } from './kml-layers.ts';
import { type ParsedFile, type RawLayer, UnreadableError } from './parsed-file.ts';
import { zipMembers } from './zip-archive.ts';

/**
 * Reads KML, and what Ovital (奥维) calls ovkml: every document or folder that holds placemarks is a layer. KML is WGS84 by its
 * standard, but programs write GCJ-02 into it, so that it declares nothing here: `crs_from` says, as in a GeoJSON file.
 * @throws {UnreadableError} for what cannot be read
 */
export function parseKml(bytes: Uint8Array): ParsedFile {
  const { layers, links } = kmlContent(bytes);
  return taken(layers, links.length);
}

/**
 * Reads every KML of a KMZ or ovkmz, each by its own name; GDAL (so QGIS) writes each layer into a member of its own, and garbles
 * its name where it is Chinese, so that a member without an ending counts if it is KML.
 * @throws {UnreadableError} for what cannot be read
 */
export async function parseKmz(bytes: Buffer): Promise<ParsedFile> {
  const documents: { name: string; content: KmlContent }[] = [];
  for (const { name, read } of await zipMembers(bytes)) {
    const isNamed = /\.(?:ov)?kml$/i.test(name);
    if (!isNamed && extname(name) !== '') continue;
    const member = await read();
    if (isNamed || looksLikeKml(member)) documents.push({ name, content: kmlContent(member) });
  }
  if (documents.length === 0) return { ok: false, zh: '压缩包里没有 .kml', en: 'The archive holds no .kml' };
  const layers = documents.flatMap(({ name, content }) =>
    documents.length === 1 ? content.layers : content.layers.map((layer) => within(name, layer)),
  );
  const names = new Set(documents.map(({ name }) => name));
  const elsewhere = documents.flatMap(({ name, content }) =>
    content.links.filter((link) => !names.has(join(dirname(name), link))),
  );
  const nameless = documents.filter(({ name }) => extname(name) === '');
  return taken(layers, Math.max(0, elsewhere.length - nameless.length));
}

function looksLikeKml(bytes: Buffer): boolean {
  return /^(?:\u00EF\u00BB\u00BF)?\s*<(?:\?xml\b[\s\S]*<)?kml\b/.test(bytes.toString('latin1', 0, 1000));
}

function within(file: string, layer: RawLayer): RawLayer {
  return { ...layer, name: layer.name === undefined ? file : `${file}/${layer.name}` };
}

/** @param elsewhere how many network links lead out of the file */
function taken(layers: readonly RawLayer[], elsewhere: number): ParsedFile {
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
