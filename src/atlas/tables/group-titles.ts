import type { Reader } from '../reading/block.ts';
import { documentShortTitle, recordName } from '../records/display-name.ts';
import { parseNodeId } from '../records/id.ts';
import type { AtlasNode } from '../records/node.ts';
import { NOT_STATED } from './facets.ts';
import type { Grouping } from './grouping.ts';
import { recordsApart } from './rows-apart.ts';

/** Topics are ours, and most places are meant to lie in no belt or zone: of these nothing is left unsaid. */
const WITHOUT_SILENCE: ReadonlySet<Grouping> = new Set(['topic', 'belt', 'zone']);

type Told = Pick<Reader, 'graph' | 'language' | 'words'>;

/** What groups are called, by their values; of records of one name with what tells them apart. */
export function groupTitles(
  reader: Told,
  by: Grouping,
  values: readonly string[],
): ReadonlyMap<string, string> {
  const apart = recordsApart(
    reader,
    values.flatMap((value) => nodeNamed(reader, value) ?? []),
  );
  return new Map(
    values.map((value) => {
      const title = groupTitle(reader, by, value);
      const inner = apart.get(value);
      return [value, inner === undefined ? title : reader.words('list.bracket', { outer: title, inner })];
    }),
  );
}

function groupTitle(reader: Told, by: Grouping, value: string): string {
  const { graph, language, words } = reader;
  if (value === NOT_STATED) return words(WITHOUT_SILENCE.has(by) ? 'list.group.rest' : 'dossier.silent');
  switch (by) {
    case 'document': {
      const document = graph.document(value);
      return document === undefined ? value : documentShortTitle(document, language);
    }
    case 'topic': {
      const topic = graph.dataset.topics.find(({ id }) => id === value);
      return topic === undefined ? value : recordName(topic, language);
    }
    case 'class':
    case 'state':
    case 'kind':
    case 'conflict':
      return words(`${by}.${value}`);
    case 'year':
      return value;
    case 'belt':
    case 'zone':
    case 'district':
    case 'leading':
    case 'industry':
    case 'listing':
    case 'company':
    case 'bureau': {
      const node = nodeNamed(reader, value);
      return node === undefined ? value : recordName(node, language);
    }
  }
}

function nodeNamed({ graph }: Told, value: string): AtlasNode | undefined {
  const id = parseNodeId(value);
  return id === undefined ? undefined : graph.node(id);
}
