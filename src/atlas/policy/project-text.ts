import { type NodeId, parseNodeId } from '../records/id.ts';
import { NUMERIC_QUANTITIES, type NumericQuantity } from '../records/policy-condition.ts';
import { readQuantity } from './asked-quantities.ts';
import { type Claim, SAYABLE_QUANTITIES } from './claims.ts';
import { type Pieces, readPieces, withPieces } from './pieces.ts';

/** What somebody tells of a project or firm; what is not told is left to be checked. */
export interface Project {
  industries: readonly NodeId[];
  place?: NodeId | undefined;
  /** Each in its one unit: money in 万元 (10,000 yuan), shares in %. */
  quantities: Readonly<Partial<Record<NumericQuantity, number>>>;
  claims: readonly Claim[];
  /** How many it has of what clauses pay for one by one. */
  pieces: readonly Pieces[];
  /** Whether nothing else that clauses ask in words is true of it. */
  isAllSaid: boolean;
}

export const NO_PROJECT: Project = {
  industries: [],
  quantities: {},
  claims: [],
  pieces: [],
  isAllSaid: false,
};

/** Shares; every other quantity is a sum of money. */
const SHARES: ReadonlySet<NumericQuantity> = new Set([
  'research-share',
  'loan-growth',
  'long-term-loan-share',
  'loss-share',
  'land-quota-share',
  'land-price-share',
]);

const escaped = (words: string): string => words.replaceAll(/[;,%]/g, (sign) => encodeURIComponent(sign));
const unescaped = (text: string): string =>
  text.replaceAll(/%3B|%2C|%25/gi, (sign) => decodeURIComponent(sign));

/**
 * A project as an address has it: `industry:<id>,<id>;place:<id>;investment:8000;research-share:6.5;kind:软件企业;pieces:国家级绿色设计产品@6;only`. Money is in
 * 万元; `only` says that nothing else that clauses ask in words is true. In words `;`, `,` and `%` are escaped.
 */
export function writeProject({
  claims,
  industries,
  isAllSaid,
  pieces,
  place,
  quantities,
}: Project): string | undefined {
  const parts = [
    ...(industries.length === 0 ? [] : [`industry:${industries.join()}`]),
    ...(place === undefined ? [] : [`place:${place}`]),
    ...NUMERIC_QUANTITIES.flatMap((name) => {
      const number = quantities[name];
      return number === undefined ? [] : [`${name}:${plain(number)}`];
    }),
    ...SAYABLE_QUANTITIES.flatMap((name) => {
      const own = claims.filter(({ quantity }) => quantity === name);
      return own.length === 0 ? [] : [`${name}:${own.map(({ words }) => escaped(words)).join()}`];
    }),
    ...(pieces.length === 0
      ? []
      : [`pieces:${pieces.map(({ number, words }) => `${escaped(words)}@${number}`).join()}`]),
    ...(isAllSaid ? ['only'] : []),
  ];
  return parts.length === 0 ? undefined : parts.join(';');
}

/** Never with an exponent; four decimals, as a sum can have. */
const plain = (number: number): string => String(Math.round(number * 1e4) / 1e4);

/**
 * Reads it back; a number may stand as people write it (`investment:1.2亿`). A part that stands twice counts once, the later one.
 * @returns the project, and what cannot be understood, as it stands
 */
export function readProject(text: string): { project: Project; broken: readonly string[] } {
  let project = NO_PROJECT;
  const broken: string[] = [];
  for (const part of text.split(';').filter((own) => own !== '')) {
    const colon = part.indexOf(':');
    const name = colon === -1 ? part : part.slice(0, colon);
    const told = colon === -1 ? toldAlone(name) : toldOf(project, name, part.slice(colon + 1));
    if (told === undefined) broken.push(part);
    else project = { ...project, ...told };
  }
  return { project, broken };
}

const toldAlone = (name: string): Partial<Project> | undefined =>
  name === 'only' ? { isAllSaid: true } : undefined;

function toldOf(before: Project, name: string, value: string): Partial<Project> | undefined {
  const values = [...new Set(value.split(',').filter((own) => own !== ''))];
  const ids = values.flatMap((own) => parseNodeId(own) ?? []);
  if (name === 'industry') return ids.length === 0 ? undefined : { industries: ids };
  if (name === 'place') return ids.length === 1 ? { place: ids[0] } : undefined;
  if (name === 'pieces') {
    const told = values.flatMap((own) => piecesOf(own) ?? []);
    return told.length < values.length || told.length === 0
      ? undefined
      : {
          pieces: told.reduce<readonly Pieces[]>(
            (all, { number, words }) => withPieces(all, words, number),
            [],
          ),
        };
  }
  const quantity = NUMERIC_QUANTITIES.find((own) => own === name);
  if (quantity !== undefined) {
    const number = readQuantity({ unit: unitOf(quantity) }, value);
    return number === undefined ? undefined : { quantities: { ...before.quantities, [quantity]: number } };
  }
  const sayable = SAYABLE_QUANTITIES.find((own) => own === name);
  if (sayable === undefined || values.length === 0) return undefined;
  const others = before.claims.filter((claim) => claim.quantity !== sayable);
  return { claims: [...others, ...values.map((own) => ({ quantity: sayable, words: unescaped(own) }))] };
}

/** `国家级绿色设计产品@6`; what is counted may bear an @ itself. */
function piecesOf(text: string): Pieces | undefined {
  const at = text.lastIndexOf('@');
  const number = readPieces(text.slice(at + 1));
  return at < 1 || number === undefined ? undefined : { words: unescaped(text.slice(0, at)), number };
}

/** The unit that a number of an address is in. */
const unitOf = (quantity: NumericQuantity): '%' | '万元' => (SHARES.has(quantity) ? '%' : '万元');

/** Whether anything is told that a clause could be held against. */
export function isTold({ claims, industries, pieces, quantities }: Project): boolean {
  return [industries, claims, pieces, Object.keys(quantities)].some(({ length }) => length > 0);
}
