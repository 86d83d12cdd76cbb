import type { Point } from './shape.ts';
import { isOnMap } from './step-text.ts';

/** What was typed as a position, WGS84 degrees. */
export type TypedPoint =
  | { kind: 'point'; point: Point }
  /** Understood, and nowhere near Ningbo. */
  | { kind: 'outside'; point: Point }
  | { kind: 'unreadable' };

/** Signs that people and their keyboards write, by the ones that are read here; words before the signs that are part of them. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/北纬|纬度|latitude|lat/gi, 'N'],
  [/东经|经度|longitude|lon|lng/gi, 'E'],
  [/南纬/g, 'S'],
  [/西经/g, 'W'],
  [/[，、；;]/g, ','],
  [/[°º˚度]/g, '°'],
  [/''|′′|[″"”“秒]/g, '"'],
  [/[′'’‘分]/g, "'"],
  [/[−–—]/g, '-'],
  [/[：:=()[\]]/g, ' '],
];

/** Degrees, and minutes and seconds where they are written. */
const DEGREES = String.raw`(?<sign>-)?(?<degrees>\d+(?:\.\d+)?)(?:\s*°(?:\s*(?<minutes>\d+(?:\.\d+)?)\s*'(?:\s*(?<seconds>\d+(?:\.\d+)?)\s*")?)?)?`;

/** The side of the world stands before both angles, or behind both. */
const LETTERS_BEFORE = new RegExp(String.raw`(?<side>[NSEW])?\s*${DEGREES}`, 'gi');
const LETTERS_BEHIND = new RegExp(String.raw`${DEGREES}\s*(?<side>[NSEW])?`, 'gi');

interface Angle {
  degrees: number;
  side: string | undefined;
}

/**
 * Reads a position as people write it: `121.55,29.87`, `29.87 121.55`, `北纬29°52′12″ 东经121°33′`, `29°52'N, 121°33'E`,
 * full-width figures and signs too. Which of the two is the longitude is told by the words, else by what is possible near
 * Ningbo. The numbers are taken for WGS84 (equal to CGCS2000 at this scale).
 */
export function readPoint(text: string): TypedPoint {
  let plain = text
    .trim()
    .replaceAll(/[！-～]/g, fromFullWidth)
    .replaceAll('　', ' ');
  for (const [written, sign] of SIGNS) plain = plain.replaceAll(written, sign);
  const angle = /^\s*[NSEW]/i.test(plain) ? LETTERS_BEFORE : LETTERS_BEHIND;
  const angles = [...plain.matchAll(angle)].map(angleOf);
  const rest = plain.replaceAll(angle, '').replaceAll(/[\s,]/g, '');
  const [one, other] = angles;
  if (one === undefined || other === undefined || angles.length > 2 || rest !== '')
    return { kind: 'unreadable' };
  const point = inOrder(one, other);
  if (point === undefined) return { kind: 'unreadable' };
  return { kind: isOnMap(point) ? 'point' : 'outside', point };
}

/** Several positions, one a line or with a stroke between them. */
export function readPointList(text: string): readonly TypedPoint[] {
  return text
    .split(/[\n|/]+/)
    .filter((line) => line.trim() !== '')
    .map(readPoint);
}

const fromFullWidth = (sign: string): string => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfe_e0);

function angleOf({ groups = {} }: RegExpMatchArray): Angle {
  const { side: written, sign, degrees = '', minutes = '0', seconds = '0' } = groups;
  const size = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  const side = written?.toUpperCase();
  return { degrees: sign === '-' || side === 'S' || side === 'W' ? -size : size, side };
}

const isAcross = ({ side }: Angle): boolean => side === 'E' || side === 'W';
const isUp = ({ side }: Angle): boolean => side === 'N' || side === 'S';

/** Longitude first. Two angles of one side are no position. */
function inOrder(one: Angle, other: Angle): Point | undefined {
  if ((isAcross(one) && isAcross(other)) || (isUp(one) && isUp(other))) return undefined;
  const isTurned = isUp(one) || isAcross(other);
  const isSaid = isTurned || isAcross(one) || isUp(other);
  const asWritten: Point = [one.degrees, other.degrees];
  const turned: Point = [other.degrees, one.degrees];
  if (isSaid) return isTurned ? turned : asWritten;
  if (isOnMap(asWritten)) return asWritten;
  return isOnMap(turned) || Math.abs(asWritten[1]) > 90 ? turned : asWritten;
}
