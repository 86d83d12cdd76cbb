import { describe, expect, test } from 'vitest';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import type { Block, Inline } from '../../../src/atlas/reading/block.ts';
import { plainText } from '../../../src/atlas/reading/inline.ts';
import type { AtlasNode } from '../../../src/atlas/records/node.ts';
import { factSourceWords } from '../../../src/export/fact-source-words.ts';
import { translateChinese } from '../../../src/messages/translate.ts';
import { dossierOf } from '../../fixtures/dossier-data.ts';
import { nodeId } from '../../fixtures/records.ts';
import { SMALL_DATASET } from '../../fixtures/small-atlas.ts';

const HERE = { document: '2021-14fyp', locator: '五（一）1' };
const THERE = { document: '2021-14fyp', locator: '五（二）1' };
const ID = nodeId('industry/2021/chain/magnets');

const CHAIN: AtlasNode = {
  id: ID,
  kind: 'industry',
  class: 'chain',
  name: '磁性材料',
  aliases: ['磁材', '稀土永磁', '永磁'],
  document: '2021-14fyp',
  citations: [HERE, THERE],
  attributes: {
    aim: '国际领先',
    scale: '千亿级',
    directions: ['钕铁硼', '软磁'],
    note: '两处写法不同，通称在五份文件之外',
  },
  sources: {
    aim: [{ basis: 'stated', citations: [THERE] }],
    scale: [{ basis: 'derived', rule: 'reading', citations: [HERE], note: '承上文' }],
    directions: [
      { values: ['钕铁硼'], basis: 'stated', citations: [HERE] },
      { values: ['软磁'], basis: 'stated', citations: [THERE] },
    ],
    aliases: [
      { values: ['磁材', '永磁'], basis: 'ours', citations: [] },
      { values: ['稀土永磁'], basis: 'outside', citations: [], note: '行业通称' },
    ],
    note: [{ basis: 'ours', citations: [] }],
  },
};

const graph = createGraph({ ...SMALL_DATASET, nodes: [...SMALL_DATASET.nodes, CHAIN] });

const dossier = dossierOf(graph, { kind: 'node', id: ID });

/** Words with the places that they are cited from: `国际领先[五（二）1]`. */
const cited = (pieces: readonly Inline[]): string =>
  pieces
    .map((piece) =>
      piece.kind === 'notes'
        ? `[${piece.citations.map(({ locator }) => locator).join('、')}]`
        : plainText([piece], 'zh'),
    )
    .join('');

const factsIn = (blocks: readonly Block[]): Record<string, string> =>
  Object.fromEntries(
    blocks.flatMap((block) =>
      block.kind === 'facts' ? block.facts.map(({ content, term }) => [term, cited(content)]) : [],
    ),
  );

describe('each fact in a dossier', () => {
  test('bears the place that states it, and says what was read in context', () => {
    expect(factsIn(dossier.lead)).toEqual({
      规模: '千亿级（按上下文读出）[五（一）1]',
      定位: '国际领先[五（二）1]',
    });
  });

  test('items of a list bear their own', () => {
    const lines = dossier.lead.flatMap((block) => (block.kind === 'list' ? block.lines : []));
    expect(lines.map(({ content }) => cited(content))).toEqual(['钕铁硼[五（一）1]', '软磁[五（二）1]']);
  });

  test('what no document states is told apart, and is no citation', () => {
    expect(factsIn(dossier.closed.flatMap(({ blocks }) => blocks))).toEqual({
      又作: '磁材、永磁（本图集自拟）、稀土永磁（五份文件之外：行业通称）',
      备注: '两处写法不同，通称在五份文件之外（本图集自拟）',
    });
  });

  test('stands with its sources in a download, where the record cites several places', () => {
    const words = { graph, translate: translateChinese };
    expect(factSourceWords(CHAIN, words)?.split('；')).toEqual([
      '又作（磁材、永磁）：本图集自拟',
      '又作（稀土永磁）：五份文件之外，行业通称',
      '规模：2021规划 五（一）1，按上下文读出，承上文',
      '定位：2021规划 五（二）1',
      '重点方向（钕铁硼）：2021规划 五（一）1',
      '重点方向（软磁）：2021规划 五（二）1',
      '备注：本图集自拟',
    ]);
    const [plain] = SMALL_DATASET.nodes;
    expect(plain && factSourceWords(plain, words)).toBeUndefined();
  });
});
