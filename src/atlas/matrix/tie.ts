import { isFromText } from '../graph/is-from-text.ts';
import type { Citation } from '../records/citation.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';
import type { RecordState } from '../records/state.ts';
import { uniqueCitations } from '../records/unique-citations.ts';

/**
 * How firmly a tie stands, the firmest first.
 * - `stated`: a document says it in one step
 * - `reading`: it says so only in a context, which we read
 * - `joined`: documents say each step of several, and that these lead from the one to the other is ours
 * - `derived`: a step of it follows by a rule of ours
 */
export const TIE_BASES = ['stated', 'reading', 'joined', 'derived'] as const;
export type TieBasis = (typeof TIE_BASES)[number];

/**
 * How far that is of which a tie speaks.
 * - `present`: the text says that it exists or is built
 * - `under-way`: that it is being built or has been started
 * - `planned`: that it is planned or applied for; or the text lays the industry out there, or makes a task of it
 */
export const STANDS = ['present', 'under-way', 'planned'] as const;
export type Stand = (typeof STANDS)[number];

/** What ties an industry to something else. */
export interface Tie {
  /** Tells it apart within its cell. */
  key: string;
  basis: TieBasis;
  /** True for a passage of a document that speaks of the industry; its links are then those that it states, and no way. */
  isPassage: boolean;
  /** The links, from the industry on. */
  links: readonly Link[];
  /** The records that stand between the two, from the industry on. */
  between: readonly AtlasNode[];
  /** Where the links are cited, each place once; a link by a rule of ours may have none. */
  citations: readonly Citation[];
  /** Absent where the texts do not say. */
  stand?: Stand;
}

const STAND_OF_STATE: Readonly<Record<RecordState['state'], Stand>> = {
  existing: 'present',
  built: 'present',
  'under-way': 'under-way',
  started: 'under-way',
  applied: 'planned',
  planned: 'planned',
};

/** How far that is of which a document says this. */
export const standOfState = (state: RecordState['state']): Stand => STAND_OF_STATE[state];

/**
 * A tie by these links.
 * @param way the records that the links lead through, the last of them its end
 */
export function tieOf(links: readonly Link[], way: readonly AtlasNode[]): Tie {
  const citations = uniqueCitations(links.flatMap((link) => link.citations));
  // That a bureau answers for a task says of nothing how far it is.
  const stand = way.at(-1)?.kind === 'place' ? standOf(links, way, citations) : undefined;
  return {
    key: links.map(({ from, kind, to }) => `${from} ${kind} ${to}`).join(', '),
    basis: basisOf(links),
    isPassage: false,
    links,
    between: way.slice(0, -1),
    citations,
    ...(stand === undefined ? {} : { stand }),
  };
}

export function basisOf(links: readonly Link[]): TieBasis {
  const isStated = links.every(({ basis }) => basis === 'stated');
  if (links.length > 1) return isStated ? 'joined' : 'derived';
  if (isStated) return 'stated';
  return links.every(isFromText) ? 'reading' : 'derived';
}

/** What a document of the tie says of a project or place on the way; else that a layout or a task is a plan. */
function standOf(
  links: readonly Link[],
  way: readonly AtlasNode[],
  citations: readonly Citation[],
): Stand | undefined {
  const documents = new Set(citations.map(({ document }) => document));
  for (const node of way) {
    const states = node.kind === 'place' || node.kind === 'project' ? (node.attributes.states ?? []) : [];
    const own = states.filter((state) => state.citations.some(({ document }) => documents.has(document)));
    const stands = own.map(({ state }) => STAND_OF_STATE[state]);
    const firmest = STANDS.find((stand) => stands.includes(stand));
    if (firmest !== undefined) return firmest;
  }
  const isPlan = links.some(({ kind }) => kind === 'gathers-in' || kind === 'pilots' || kind === 'concerns');
  return isPlan ? 'planned' : undefined;
}
