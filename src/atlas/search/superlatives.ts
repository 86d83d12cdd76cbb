import type { AtlasNode } from '../records/node.ts';
import { FACETS_OF_VIEW } from '../tables/facets.ts';
import type { Grouping } from '../tables/grouping.ts';
import type { ListView } from '../tables/list-query.ts';

/** What is counted: the records of a list, perhaps of one class only. */
export interface CountedThing {
  view: ListView | 'findings';
  class?: AtlasNode['class'];
}

/** A question for the group with the most of something, understood. */
export interface Superlative extends CountedThing {
  by: Grouping;
}

interface Thing extends CountedThing {
  said: readonly string[];
  /** By what it can be asked for; of two that one word means (区) the first is meant. */
  by: readonly Grouping[];
}

/** What people ask to have counted. Ours, as all everyday words. */
const THINGS: readonly Thing[] = [
  {
    said: ['片区', '片', 'sub-zones', 'subzones', 'sub zones'],
    view: 'places',
    class: 'subzone',
    by: ['zone', 'belt', 'district'],
  },
  { said: ['二十区', '产业区', '区', 'zones'], view: 'places', class: 'zone', by: ['belt', 'district'] },
  {
    said: ['特色小镇', '小镇', 'characteristic towns', 'towns'],
    view: 'places',
    class: 'town',
    by: ['district', 'leading'],
  },
  { said: ['示范基地', '基地', 'bases'], view: 'places', class: 'base', by: ['district'] },
  { said: ['园区', 'parks'], view: 'places', class: 'park', by: ['district'] },
  {
    said: ['重点项目', '项目', 'projects'],
    view: 'projects',
    by: ['district', 'company', 'document', 'listing'],
  },
  { said: ['试点任务', 'pilot tasks'], view: 'measures', class: 'task', by: ['district', 'bureau'] },
  {
    said: ['任务', '举措', '措施', 'tasks', 'measures'],
    view: 'measures',
    by: ['bureau', 'document', 'topic', 'district'],
  },
  { said: ['指标', 'indicators'], view: 'indicators', by: ['bureau', 'document', 'topic'] },
  { said: ['疑点', 'findings'], view: 'findings', by: ['document'] },
];

const GROUP_WORDS: Readonly<Partial<Record<Grouping, readonly string[]>>> = {
  zone: ['二十区', '产业区', '区', 'zone'],
  belt: ['产业带', '带', 'belt'],
  district: ['区县市', '区县', '区市县', '县市区', '县', '市', '区', 'district', 'county'],
  leading: ['重点产业', '主导产业', '产业', 'leading industry', 'industry'],
  listing: ['产业', '细分行业', 'industry'],
  company: ['企业', '公司', '单位', 'company', 'firm'],
  bureau: ['责任部门', '部门', '局', '单位', 'bureau', 'department'],
  document: ['文件', '规划', 'document', 'plan'],
  topic: ['主题', 'topic'],
};

const longestFirst = (words: readonly string[]): string =>
  [...new Set(words)].toSorted((a, b) => b.length - a.length).join('|');

const THING = `(?<thing>${longestFirst(THINGS.flatMap(({ said }) => said))})`;
const GROUP = `(?<group>${longestFirst(Object.values(GROUP_WORDS).flat())})`;
const WHICH = '哪(?:一)?[个家份些]?';

/** The whole of what is asked, or it is not this question. */
const QUESTIONS: readonly RegExp[] = [
  // 哪个区的片最多、哪个部门负责的任务最多
  new RegExp(
    `^${WHICH}${GROUP}(?:里|内|中)?(?:所?负责的?|牵头的?|拥有的?|所?含的?|的|有)?${THING}(?:的?数量?|个数)?最多$`,
  ),
  // 片最多的区、片最多的是哪个区
  new RegExp(`^${THING}(?:数量?)?最多的(?:是)?(?:${WHICH})?${GROUP}(?:是哪[个家些]|有哪些)?$`),
  // 最多片的区
  new RegExp(`^${WHICH}?${GROUP}(?:里|内|中)?有?最多(?:的)?${THING}$`),
  new RegExp(
    `^(?:which )?${GROUP}s? (?:has|have|holds?|leads?|(?:is|are) (?:in charge of|responsible for)|with)(?: the)? most ${THING}$`,
    'i',
  ),
];

/** What only makes a question of it: 请问, 宁波, a mark at its end. */
const AROUND = /^(?:请问|想?问一下|我?想知道)|^宁波市?(?:的)?|[\s，,。.？?！!呢啊]+$/gu;

/**
 * The question for the most of something, `undefined` where it is not understood as a whole: it is never guessed.
 * @param text as typed, in simplified characters
 */
export function superlativeIn(text: string): Superlative | undefined {
  const trimmed = text.trim().replaceAll(AROUND, '').replaceAll(AROUND, '').trim();
  const asked = /\p{Script=Han}/u.test(trimmed)
    ? trimmed.replaceAll(/\s+/g, '')
    : trimmed.replaceAll(/\s+/g, ' ');
  for (const question of QUESTIONS) {
    const { group, thing } = question.exec(asked)?.groups ?? {};
    if (group === undefined || thing === undefined) continue;
    const found = THINGS.find(({ said }) => said.includes(thing.toLowerCase()));
    const by = found?.by.find((grouping) => GROUP_WORDS[grouping]?.includes(group.toLowerCase()));
    if (found === undefined || by === undefined) continue;
    const { class: own, view } = found;
    return own === undefined || !FACETS_OF_VIEW[view].includes('class')
      ? { view, by }
      : { view, class: own, by };
  }
  return undefined;
}
