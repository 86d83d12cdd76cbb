import type { Element } from '@xmldom/xmldom';
import type { Complaint } from './complaint.ts';
import { fieldsOf, ovitalSystem } from './kml-fields.ts';
import { shapeOf } from './kml-shapes.ts';
import { type ParsedFile, type RawFeature, type RawLayer, UnreadableError } from './parsed-file.ts';
import { childrenOf, textIn, xmlRoot } from './xml-document.ts';
import { zipMembers } from './zip-archive.ts';

const CONTAINERS = ['Document', 'Folder'];

/**
 * Reads KML, and what Ovital (奥维) calls ovkml: every document or folder that holds placemarks is a layer. KML is WGS84 by its
 * standard, but programs write GCJ-02 into it, so that it declares nothing here: `crs_from` says, as in a GeoJSON file.
 * @throws {UnreadableError} for what cannot be read
 */
export function parseKml(bytes: Uint8Array): ParsedFile {
  return { ok: true, layers: namedWhereSeveral(layersOf(bytes)) };
}

/**
 * Reads every KML of a KMZ or ovkmz, each by its own name.
 * @throws {UnreadableError} for what cannot be read
 */
export async function parseKmz(bytes: Buffer): Promise<ParsedFile> {
  const members = (await zipMembers(bytes)).filter(({ name }) => /\.(?:ov)?kml$/i.test(name));
  if (members.length === 0) return { ok: false, zh: '压缩包里没有 .kml', en: 'The archive holds no .kml' };
  const layers: RawLayer[] = [];
  for (const { name, read } of members) {
    const found = layersOf(await read());
    layers.push(...(members.length === 1 ? found : found.map((layer) => within(name, layer))));
  }
  return { ok: true, layers: namedWhereSeveral(layers) };
}

function namedWhereSeveral(layers: readonly RawLayer[]): RawLayer[] {
  return layers.map(({ name, ...layer }) =>
    layers.length === 1 || name === undefined ? layer : { ...layer, name },
  );
}

function within(file: string, layer: RawLayer): RawLayer {
  return { ...layer, name: layer.name === undefined ? file : `${file}/${layer.name}` };
}

function layersOf(bytes: Uint8Array): RawLayer[] {
  const root = xmlRoot(bytes);
  if (root.localName !== 'kml') {
    throw new UnreadableError(
      `这个 XML 不是 KML（根元素是 ${root.localName ?? ''}）`,
      `This XML is not KML (its root is ${root.localName ?? ''})`,
    );
  }
  const links = countOf(root, 'NetworkLink');
  const layers = containersIn(root, []);
  const [first, ...others] = layers;
  if (links === 0) return layers;
  if (first === undefined) {
    throw new UnreadableError(
      '只有网络链接（NetworkLink），范围不在此文件里：请打开链接后另存其内容',
      'It holds nothing but a NetworkLink, the outlines are elsewhere: open it and save what it leads to',
    );
  }
  return [{ ...first, remarks: [linksLeftOut(links)] }, ...others];
}

/** Layers of an element and of the folders in it, named by the path of their names; a folder without a name by its number. */
function containersIn(container: Element, path: readonly string[]): RawLayer[] {
  const placemarks = childrenOf(container, 'Placemark');
  const inner = childrenOf(container, ...CONTAINERS).flatMap((child, index) =>
    containersIn(child, [...path, textIn(child, 'name') || `${child.localName ?? ''} ${index + 1}`]),
  );
  if (placemarks.length === 0) return inner;
  return [
    { ...(path.length === 0 ? {} : { name: path.join('/') }), features: placemarks.map(featureOf) },
    ...inner,
  ];
}

function featureOf(placemark: Element): RawFeature {
  const system = ovitalSystem(placemark);
  return {
    properties: fieldsOf(placemark),
    geometry: shapeOf(placemark),
    ...(system === undefined ? {} : { system }),
  };
}

function countOf(container: Element, name: string): number {
  return (
    childrenOf(container, name).length +
    childrenOf(container, ...CONTAINERS).reduce((sum, child) => sum + countOf(child, name), 0)
  );
}

function linksLeftOut(count: number): Complaint {
  return {
    zh: `${count} 个网络链接（NetworkLink）指向别处，未采用`,
    en: `${count} network links lead elsewhere and were left out`,
  };
}
