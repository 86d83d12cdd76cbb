import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSearchFile, readingOf } from '../../geodata/steps/search-index.ts';
import { createSearchIndex, searchAtlas } from '../../src/atlas/search.ts';
import { foldText } from '../../src/lib/fold-text.ts';
import { realGraph } from '../fixtures/real-atlas.ts';

const graph = await realGraph();
const { nodes, findings } = graph.dataset;
const index = createSearchIndex(graph, buildSearchFile(nodes));
const idsFor = (query: string) => searchAtlas(index, query).map(({ id }) => id);

test.each([
  ['钕铁硼', ['industry/2016/segment/rare-earth-magnetic-materials', 'project/2016/xinlin-ndfeb']],
  ['减速器', ['industry/2016/segment/key-components', 'project/2016/robot-components-series']],
  ['氢能', ['industry/2021/frontier/hydrogen']],
  ['电镀', ['measure/2016/green/clean-production']],
  ['注塑机', ['project/2016/haitian-injection-moulding']],
  ['石墨烯', ['industry/2016/segment/graphene', 'measure/2016/task/graphene', 'project/2016/moxi-graphene']],
])('%s finds what mentions it', (word, ids) => {
  expect(idsFor(word)).toEqual(expect.arrayContaining(ids));
});

test.each(['前湾新区', 'qianwan', 'qwxq', 'qianwxq'])('%s leads to the zone of that name', (query) => {
  expect(idsFor(query)[0]).toBe('place/zone/qianwan');
});

test('any part of any name finds it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...nodes), fc.nat(), fc.nat(), ({ id, name }, a, b) => {
      const start = Math.min(a % name.length, b % name.length);
      const part = name.slice(start, Math.max(a % name.length, b % name.length) + 1);
      fc.pre(foldText(part).length > 1);
      expect(idsFor(part)).toContain(id);
    }),
  );
});

test('any name typed as pinyin or initials, the one after the other, finds it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...nodes), fc.infiniteStream(fc.boolean()), ({ id, name }, inFull) => {
      const typed = readingOf(name)
        .split(' ')
        .map((syllable) => (inFull.next().value ? syllable : syllable.charAt(0)))
        .join('');
      fc.pre(typed.length > 2);
      expect(idsFor(typed)).toContain(id);
    }),
  );
});

test('any stretch of what a finding says finds it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...findings), fc.nat(), ({ id, readings }, at) => {
      const text = readings[at % readings.length]?.text ?? '';
      const part = text.slice(at % text.length, (at % text.length) + 6);
      fc.pre(foldText(part).length > 1);
      expect(idsFor(part)).toContain(id);
    }),
  );
});
