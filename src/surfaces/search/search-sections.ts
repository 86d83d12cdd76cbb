import type { AtlasDocument } from '../../atlas/records/document.ts';
import type { Topic } from '../../atlas/records/topic.ts';
import type { CountedAnswer } from '../../atlas/search/counted-answer.ts';
import type { SearchHit } from '../../atlas/search/search.ts';
import type { SearchGroup } from '../../atlas/search/search-entry.ts';
import type { RelatedPlace, SearchHitGroup } from '../../atlas/search/search-groups.ts';
import type { FoundCommand } from './found-commands.ts';

/** One line of the result list that can be chosen. */
export type SearchItem =
  | { kind: 'hit'; hit: SearchHit }
  | { kind: 'related'; place: RelatedPlace }
  /** To the bureaus of a topic, or of all. */
  | { kind: 'ask'; topic: Topic | undefined }
  /** A document whose text may have what no record has. */
  | { kind: 'text'; document: AtlasDocument }
  | { kind: 'counted'; counted: CountedAnswer }
  | { kind: 'command'; found: FoundCommand }
  | { kind: 'more'; section: SectionKey; hidden: number };

/**
 * Who has the most of what is asked for, whom to ask, groups of hits, the places that industries among the hits lead to,
 * documents that may say it, and commands.
 */
export type SectionKey = 'counted' | 'ask' | SearchGroup | 'related' | 'texts' | 'command';

export interface SearchSection {
  key: SectionKey;
  /** How many there are, shown or not. */
  total: number;
  items: readonly SearchItem[];
  /** Position of its first item in the whole list. */
  start: number;
}

/** So many of a group are shown at first; one more than that is not worth a button. */
const FEW = 4;

/** Lays the groups out one below the other, in part until they are expanded. */
export function searchSections(
  groups: readonly SearchHitGroup[],
  related: readonly RelatedPlace[],
  texts: readonly AtlasDocument[],
  commands: readonly FoundCommand[],
  counted: CountedAnswer | undefined,
  expanded: ReadonlySet<SectionKey>,
  asked: readonly (Topic | undefined)[] = [],
): SearchSection[] {
  const all: { key: SectionKey; items: SearchItem[] }[] = [
    { key: 'counted', items: counted === undefined ? [] : [{ kind: 'counted', counted }] },
    { key: 'ask', items: asked.map((topic): SearchItem => ({ kind: 'ask', topic })) },
    ...groups.map(({ group, hits }) => ({
      key: group,
      items: hits.map((hit): SearchItem => ({ kind: 'hit', hit })),
    })),
    { key: 'related', items: related.map((place): SearchItem => ({ kind: 'related', place })) },
    { key: 'texts', items: texts.map((document): SearchItem => ({ kind: 'text', document })) },
    { key: 'command', items: commands.map((found): SearchItem => ({ kind: 'command', found })) },
  ];
  const sections: SearchSection[] = [];
  let start = 0;
  for (const { key, items: whole } of all) {
    if (whole.length === 0) continue;
    const hidden = whole.length - FEW;
    const items: SearchItem[] =
      hidden <= 1 || expanded.has(key)
        ? whole
        : [...whole.slice(0, FEW), { kind: 'more', section: key, hidden }];
    sections.push({ key, total: whole.length, items, start });
    start += items.length;
  }
  return sections;
}

/** A name for the item that stays while the list around it changes. */
export function itemKey(item: SearchItem): string {
  if (item.kind === 'hit') return item.hit.id;
  if (item.kind === 'text') return `text ${item.document.id}`;
  if (item.kind === 'counted') return `counted ${item.counted.view} ${item.counted.by}`;
  if (item.kind === 'command') return `command ${item.found.command.id}`;
  if (item.kind === 'ask') return `ask ${item.topic?.id ?? ''}`;
  return item.kind === 'related' ? `related ${item.place.node.id}` : `more ${item.section}`;
}
