import { createGraph } from '../../src/atlas/graph/graph.ts';
import { parseDataset } from '../../src/atlas/records/parse-dataset.ts';
import { askAtlas } from '../../src/atlas/search/ask-atlas.ts';
import { createSearchIndex, withReadings } from '../../src/atlas/search/search.ts';
import type { SearchFile } from '../../src/atlas/search/search-file.ts';
import { groupHits } from '../../src/atlas/search/search-groups.ts';
import { median } from './statistics.ts';

/**
 * Product words, a name in characters, in pinyin, in initials and in both, two words that are everywhere, places in the
 * documents, two words with a space and without, and what is not there.
 */
const QUERIES = [
  '钕铁硼',
  '石墨烯',
  '前湾新区',
  'qianwan',
  'qwxq',
  'qianwxq',
  'industry',
  '宁波',
  '项目',
  '第3条',
  '四（二）3',
  '慈溪 轴承',
  '慈溪轴承',
  '慈溪 火星',
  '火星移民基地',
];

const ROUNDS = 25;

function timed<Answer>(act: () => Answer): { answer: Answer; ms: number } {
  const start = performance.now();
  const answer = act();
  return { answer, ms: performance.now() - start };
}

/** Times the search in this process: the index made once and cold, then each query, related places included. */
export function searchTable(dataset: unknown, readings: SearchFile): string {
  const graph = createGraph(parseDataset(dataset).dataset);
  const bare = timed(() => createSearchIndex(graph));
  const { answer: index, ms: readingMs } = timed(() => withReadings(bare.answer, readings));
  const rows = QUERIES.map((query) => {
    const runs = Array.from({ length: ROUNDS }, () =>
      timed(() => {
        const { hits, related } = askAtlas(graph, index, query);
        return { hits: hits.length, groups: groupHits(hits), places: related };
      }),
    );
    return `${median(runs.map(({ ms }) => ms))
      .toFixed(2)
      .padStart(8)} ms  ${query} (${runs[0]?.answer.hits} hits)`;
  });
  return [
    `${bare.ms.toFixed(1).padStart(8)} ms  index of ${index.length} records and findings, cold`,
    `${readingMs.toFixed(1).padStart(8)} ms  readings, cold`,
    ...rows,
  ].join('\n');
}
