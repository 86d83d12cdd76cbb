import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSearchFile, readingOf } from '../../geodata/steps/search-index.ts';
import { askAtlas } from '../../src/atlas/search/ask-atlas.ts';
import { asksWho, topicsAsked } from '../../src/atlas/search/asks-who.ts';
import { createSearchIndex, searchAtlas } from '../../src/atlas/search/search.ts';
import { groupHits } from '../../src/atlas/search/search-groups.ts';
import { foldText } from '../../src/lib/fold-text.ts';
import { quantityOf } from '../../src/lib/quantities.ts';
import { realGraph } from '../fixtures/real-atlas.ts';

const graph = await realGraph();
const { nodes, findings, documents } = graph.dataset;
const index = createSearchIndex(graph, buildSearchFile(nodes, documents));
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

/** What Enter would take. */
const bestFor = (query: string) => groupHits(askAtlas(graph, index, query).hits)[0]?.hits[0]?.id;

test.each([
  ['实施意见', 'document/2020-policy-draft'],
  ['十四五规划', 'document/2021-14fyp'],
  ['试点示范', 'document/2016-pilot-plan'],
  ['361方案', 'document/2023-361-plan'],
  ['慈溪方案', 'document/2020-cixi-plan'],
  ['2016', 'document/2016-pilot-plan'],
  ['甬政办发〔2016〕152号', 'document/2016-pilot-plan'],
  ['pilot city', 'document/2016-pilot-plan'],
  ['shisiwu', 'document/2021-14fyp'],
  ['第3条', 'measure/2020/clause/3-industrial-investment'],
  ['第三十八条', 'measure/2020/clause/38-differential-factors'],
  ['附件2', 'section/2016-pilot-plan#附件2'],
  ['2021 专栏5', 'measure/2021/box/innovation-centres'],
  ['表4-1', 'section/2021-14fyp#四（二）3 表4-1'],
  ['2021 四（二）3', 'section/2021-14fyp#四（二）3'],
  ['ndfeb ningbo', 'project/2021/tongchuang-servo-magnets'],
  ['慈溪 轴承', 'project/2016/cixing-robot-bearings'],
  ['慈溪轴承', 'project/2016/cixing-robot-bearings'],
  ['361', 'industry/2023/system/361'],
  ['慈溪', 'place/district/cixi'],
])('%s: the best answer is %s', (query, id) => {
  expect(bestFor(query)).toBe(id);
});

test('every bureau that became another is found by either name', () => {
  const reforms = graph.dataset.links.filter(
    ({ kind, from }) => kind === 'continues' && from.startsWith('organisation/'),
  );
  expect(reforms.length).toBeGreaterThan(3);
  for (const { from, to } of reforms) {
    const found = (id: typeof from) =>
      askAtlas(graph, index, graph.node(id)?.name ?? '').hits.map((hit) => hit.id);
    expect(found(from)).toContain(to);
    expect(found(to)).toContain(from);
  }
});

test('every section is found by its numbering, whatever the brackets', () => {
  const sections = documents.flatMap(({ id, sections: own }) => own.map(({ locator }) => ({ id, locator })));
  const numbered = sections.filter(({ locator }) => /[\d一二三四五六七八九十]/.test(locator));
  expect(numbered.length).toBeGreaterThan(300);
  fc.assert(
    fc.property(
      fc.constantFrom(...numbered),
      fc.constantFrom('（$1）', '($1)', ' $1 ', '$1'),
      ({ id, locator }, brackets) => {
        // Without brackets 五（十）3 begins with fifty, and 四（一）1（2） ends with twelve.
        fc.pre(brackets !== '$1' || !/十|\d（/.test(locator));
        const typed = `${id.slice(0, 4)} ${locator.replaceAll(/（(.+?)）/g, brackets)}`;
        const found = askAtlas(graph, index, typed).hits.map((hit) => hit.id);
        expect(found).toContain(`section/${id}#${locator}`);
      },
    ),
  );
});

test('any stretch of what a finding says in English finds it', () => {
  const inEnglish = findings.flatMap(({ id, readings }) =>
    readings.flatMap(({ textEn }) => (textEn === undefined ? [] : [{ id, words: textEn.split(/\s+/) }])),
  );
  fc.assert(
    fc.property(fc.constantFrom(...inEnglish), fc.nat(), ({ id, words }, at) => {
      const start = at % words.length;
      const part = words.slice(start, start + 4).join(' ');
      // Numbers alone may be pinyin initials or places; Chinese quoted in English is not typed by who reads English.
      fc.pre(/[a-z]{3}/i.test(part) && !/\p{Script=Han}/u.test(part));
      expect(idsFor(part)).toContain(id);
    }),
  );
});

test('any part of any name finds it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...nodes), fc.nat(), fc.nat(), ({ id, name }, a, b) => {
      const start = Math.min(a % name.length, b % name.length);
      const part = name.slice(start, Math.max(a % name.length, b % name.length) + 1);
      // A part of a number is not that number.
      fc.pre(foldText(part).length > 1 && quantityOf(part) === undefined);
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
      fc.pre(foldText(part).length > 1 && quantityOf(part) === undefined);
      expect(idsFor(part)).toContain(id);
    }),
  );
});

test.each([
  ['省政府质量奖（创新奖）', 'measure/2020/clause/23-quality-awards'],
  ['中国质量奖（提名奖）', 'measure/2020/clause/23-quality-awards'],
  ['国际、国家和“浙江制造”标准', 'measure/2020/clause/24-standards'],
])('a clause without a heading is found by what it says: %s', (query, id) => {
  expect(askAtlas(graph, index, query).hits.map((hit) => hit.id)).toContain(id);
});

test.each([
  ['谁负责人才', 'topic/talent'],
  ['人才找谁', 'topic/talent'],
  ['who is responsible for talent', 'topic/talent'],
])('whoever asks for a bureau is led to the topic: %s', (query, id) => {
  expect(asksWho(query)).toBe(true);
  expect(topicsAsked(graph, index, query)[0]?.id).toBe(id);
});

test('a bureau is asked for in words alone too, and what asks for something else is not taken so', () => {
  expect(['找谁', '问谁', 'who to ask', '哪个部门管土地'].map(asksWho)).toEqual([true, true, true, true]);
  expect(['人才', '前湾新区有哪些产业', 'whole', '寻找项目'].map(asksWho)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
