import { type NodeId, parseNodeId } from '../atlas/records/id.ts';
import { LINK_RULES, type LinkRule } from '../atlas/records/link-rule.ts';
import { readSubjectAddress, subjectAddress } from '../atlas/records/subject-reference.ts';
import { type CameraChoice, type CitationChoice, type Selection } from './choices.ts';

/** Readers and writers of single URL values; a reader answers `'broken'` where it cannot understand the text. */
export const includes = <Item extends string>(list: readonly Item[], text: string): text is Item =>
  list.some((item) => item === text);

export function readSelection(text: string): Selection | 'broken' {
  return readSubjectAddress(text) ?? 'broken';
}

/** The name of a selection in an address, `undefined` for none. */
export function selectionName(selection: Selection): string | undefined {
  return selection.kind === 'none' ? undefined : subjectAddress(selection);
}

/** `off` hides every derived link; else the hidden rules, each after a minus: `-same-name,-part-of-closure`. */
export function readHiddenRules(text: string): readonly LinkRule[] | 'broken' {
  if (text === 'off') return LINK_RULES;
  const names = text.split(',').filter((name) => name !== '');
  if (!names.every((name) => name.startsWith('-') && includes(LINK_RULES, name.slice(1)))) return 'broken';
  return LINK_RULES.filter((rule) => names.includes(`-${rule}`));
}

export function writeHiddenRules(rules: readonly LinkRule[]): string {
  return rules.length === LINK_RULES.length ? 'off' : rules.map((rule) => `-${rule}`).join(',');
}

const CAMERA_RANGES = [
  ['zoom', 0, 24],
  ['lat', -90, 90],
  ['lon', -180, 180],
  ['bearing', -360, 360],
  ['pitch', 0, 85],
] as const;

export function readCamera(text: string): CameraChoice | 'broken' {
  const parts = text.split('/');
  if (parts.length !== 3 && parts.length !== 5) return 'broken';
  const camera = { zoom: 0, lat: 0, lon: 0, bearing: 0, pitch: 0 };
  for (const [index, [key, low, high]] of CAMERA_RANGES.entries()) {
    const part = parts[index];
    if (part === undefined) continue;
    const value = part.trim() === '' ? Number.NaN : Number(part);
    if (!(value >= low && value <= high)) return 'broken';
    camera[key] = value;
  }
  return camera;
}

const rounded = (value: number, digits: number) => String(Number(value.toFixed(digits)));

/** Decimals follow the zoom: about half a pixel, so that links stay short and restore the same picture. */
export function writeCamera(camera: CameraChoice): string {
  const decimals = Math.max(2, Math.ceil((camera.zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10));
  const parts = [rounded(camera.zoom, 2), rounded(camera.lat, decimals), rounded(camera.lon, decimals)];
  if (camera.bearing !== 0 || camera.pitch !== 0)
    parts.push(rounded(camera.bearing, 1), rounded(camera.pitch, 1));
  return parts.join('/');
}

const countOf = (text: string, sign: string): number => text.split(sign).length - 1;

/** A section's name ends with a letter, a number or its own bracket; anything else was glued to it on its way. */
const isWholeLocator = (text: string): boolean =>
  /[\p{L}\p{N}）)]$/u.test(text) &&
  countOf(text, '（') === countOf(text, '）') &&
  countOf(text, '(') === countOf(text, ')');

export function readCitation(text: string): CitationChoice | 'broken' {
  const at = text.indexOf(':');
  const document = text.slice(0, at);
  const locator = text.slice(at + 1);
  return at > 0 && /^[a-z0-9-]+$/.test(document) && isWholeLocator(locator) && locator.length <= 80
    ? { document, locator }
    : 'broken';
}

export const sameLayers = (a: readonly string[], b: readonly string[]) => a.join() === b.join();

/** Put-aside records as the device keeps them; what is no id is left out. */
export function readBasket(text: string): readonly NodeId[] {
  return [...new Set(text.split(',').flatMap((id) => parseNodeId(id) ?? []))];
}
