import { customPinyin, pinyin } from 'pinyin-pro';
import type { AtlasDocument } from '../../src/atlas/records/document.ts';
import type { AtlasNode } from '../../src/atlas/records/node.ts';
import { SCHEMA_VERSION } from '../../src/atlas/records/schema-version.ts';
import type { Topic } from '../../src/atlas/records/topic.ts';
import type { SearchFile } from '../../src/atlas/search/search-file.ts';
import { variantsFor } from './script-variants.ts';

/** Local names that the dictionary of pinyin-pro reads in another way than their own town does. */
customPinyin({ 江厦: 'jiāng xià', 浒山: 'xǔ shān', 牟山: 'móu shān' });

/** Computes the readings of all names, so that no dictionary travels to the reader. */
export function buildSearchFile(
  nodes: readonly AtlasNode[],
  documents: readonly AtlasDocument[] = [],
  topics: readonly Topic[] = [],
): SearchFile {
  return {
    schemaVersion: SCHEMA_VERSION,
    variants: variantsFor([JSON.stringify(nodes), JSON.stringify(documents), JSON.stringify(topics)]),
    readings: Object.fromEntries([
      ...nodes.map((node) => [node.id, namesOf(node).map(readingOf)] as const),
      ...topics.map(({ aliases = [], id, name }) => [id, [name, ...aliases].map(readingOf)] as const),
      ...documents.map(
        ({ id, title, shortTitle }) => [`document/${id}`, [title, shortTitle].map(readingOf)] as const,
      ),
    ]),
  };
}

function namesOf(node: AtlasNode): string[] {
  const fullName = node.kind === 'organisation' ? node.attributes.fullName : undefined;
  return [node.name, ...(node.aliases ?? []), ...(fullName === undefined ? [] : [fullName])];
}

/** `长街片` → `chang jie pian`; letters and digits stay as they are, in lower case; punctuation is dropped. */
export function readingOf(name: string): string {
  return pinyin(name.normalize('NFKC'), { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((syllable) => syllable !== '')
    .join(' ');
}
