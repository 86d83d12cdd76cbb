import type { RelatedGroup } from './node-reading.ts';

/**
 * The order in which a reader asks: industries, parts and what lies in it, projects, bureaus, targets, policies; then
 * where it belongs and what it was before.
 */
const ORDER: readonly (readonly string[])[] = [
  ['leads', 'gathers', 'serves', 'concerns'],
  [
    'parts.zone',
    'parts.belt',
    'parts.system',
    'parts.task-group',
    'parts',
    'carriedBy',
    'gathersIn',
    'ledBy',
    'pilots',
    'covers',
    'includes',
    'supportedBy',
    'contents.zone',
    'contents.subzone',
    'contents.town',
    'contents.base',
    'contents.park',
    'contents.other',
  ],
  ['contents.project', 'servedBy', 'names', 'operates', 'undertakes'],
  ['undertakenBy', 'responsibleBy', 'guidedBy', 'operatedBy'],
  ['targetedBy', 'targets', 'restsOn'],
  ['responsible', 'guides', 'pilotedHere', 'concernedBy', 'namedBy', 'assessedBy', 'evidenceOf'],
];

const RANK = new Map(ORDER.flatMap((keys, rank) => keys.map((key, index) => [key, rank * 100 + index])));
const LAST = ORDER.length * 100;

const rankOf = ({ key }: RelatedGroup) => RANK.get(key) ?? LAST;

/** The groups of a record in the order of a reader's questions; what no rank knows comes last, as it stood. */
export function inReadingOrder(groups: readonly RelatedGroup[]): readonly RelatedGroup[] {
  return groups.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Groups whose number is worth a figure of its own, in order of interest. */
const COUNTED: readonly string[] = [
  'parts.belt',
  'parts.zone',
  'parts.system',
  'parts.task-group',
  'leads',
  'gathers',
  'contents.zone',
  'contents.subzone',
  'contents.town',
  'contents.project',
  'gathersIn',
  'ledBy',
  'servedBy',
  'responsible',
  'guides',
  'pilots',
  'pilotedHere',
];

/** At most four groups to count, where there are two or more. */
export function countedGroups(groups: readonly RelatedGroup[]): readonly RelatedGroup[] {
  const counted = COUNTED.flatMap((key) =>
    groups.filter((group) => group.key === key && group.items.length > 0),
  );
  return counted.length > 1 ? counted.slice(0, 4) : [];
}
