import type { Element } from '@xmldom/xmldom';
import { fieldsOf, ovitalSystem } from './kml-fields.ts';
import { shapeOf } from './kml-shapes.ts';
import { type RawFeature, type RawLayer, UnreadableError } from './parsed-file.ts';
import { childrenOf, textIn, xmlRoot } from './xml-document.ts';

const CONTAINERS = ['Document', 'Folder'];

export interface KmlContent {
  /** Documents and folders that hold placemarks, each named by the path of names that leads to it. */
  layers: readonly RawLayer[];
  /** Where network links lead, as written. */
  links: readonly string[];
}

/**
 * What one KML document holds.
 * @throws {UnreadableError} for what is no KML, or broken
 */
export function kmlContent(bytes: Uint8Array): KmlContent {
  const root = xmlRoot(bytes);
  if (root.localName !== 'kml') {
    throw new UnreadableError(
      `这个 XML 不是 KML（根元素是 ${root.localName ?? ''}）`,
      `This XML is not KML (its root is ${root.localName ?? ''})`,
    );
  }
  return { layers: layersIn(root, []), links: linksIn(root) };
}

/** A folder without a name is told by its number. */
function layersIn(container: Element, path: readonly string[]): RawLayer[] {
  const placemarks = childrenOf(container, 'Placemark');
  const inner = childrenOf(container, ...CONTAINERS).flatMap((child, index) =>
    layersIn(child, [...path, textIn(child, 'name') || `${child.localName ?? ''} ${index + 1}`]),
  );
  if (placemarks.length === 0) return inner;
  const name = path.length === 0 ? {} : { name: path.join('/') };
  return [{ ...name, features: placemarks.map(featureOf) }, ...inner];
}

function featureOf(placemark: Element): RawFeature {
  const system = ovitalSystem(placemark);
  return {
    properties: fieldsOf(placemark),
    geometry: shapeOf(placemark),
    ...(system === undefined ? {} : { system }),
  };
}

function linksIn(container: Element): string[] {
  return [
    ...childrenOf(container, 'NetworkLink').map((link) => {
      const [address] = childrenOf(link, 'Link', 'Url');
      return address === undefined ? '' : textIn(address, 'href');
    }),
    ...childrenOf(container, ...CONTAINERS).flatMap(linksIn),
  ];
}
