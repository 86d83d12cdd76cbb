import { foldText } from '../../lib/fold-text.ts';
import { quantityKeys } from '../../lib/quantities.ts';
import type { AtlasNode, NodeClass, NodeKind } from '../records/node.ts';

/** What records of a class are called together, as people put it beside another name: 慈溪 二十区, Cixi zones. */
const WORDS_OF_CLASS: Readonly<Partial<Record<NodeClass, readonly string[]>>> = {
  belt: ['产业带', '四带', 'belts'],
  zone: ['二十区', '产业区', 'zones'],
  town: ['特色小镇', '小镇', 'towns'],
  base: ['示范基地', 'bases'],
  park: ['重点园区', 'parks'],
  'pilot-area': ['试点区域', '试点区'],
  district: ['区县', '区县市', 'districts'],
  cluster: ['产业集群', 'clusters'],
  chain: ['产业链', 'chains'],
  'key-project': ['重点项目'],
  'policy-clause': ['政策条款', 'clauses'],
  department: ['责任部门', '部门', 'bureaus', 'departments'],
  company: ['企业', '公司', 'companies', 'firms'],
  opportunity: ['机遇', '机会', 'opportunities'],
  challenge: ['挑战', '风险', 'challenges', 'risks'],
  weakness: ['短板', '问题', '不足', 'weaknesses', 'problems'],
  target: ['目标', '目标值', 'targets'],
};

const WORDS_OF_KIND: Readonly<Partial<Record<NodeKind, readonly string[]>>> = {
  project: ['项目', 'projects'],
  indicator: ['指标', 'indicators'],
  assessment: ['研判', 'assessments'],
};

/** Words by what is looked for: the folded word, and its key where it is a quantity, as 20区 is 二十区. */
export type ClassWords = ReadonlyMap<string, string>;

export const NO_CLASS_WORDS: ClassWords = new Map();

const known = new Map<string, ClassWords>();

/** The words for records like this one; each answers only in full. Records of a class share them. */
export function wordsOfClass({ kind, class: own }: AtlasNode): ClassWords {
  const before = known.get(own);
  if (before !== undefined) return before;
  const words = [...(WORDS_OF_CLASS[own] ?? []), ...(WORDS_OF_KIND[kind] ?? [])];
  const asked = new Map(
    words.flatMap((word) => [foldText(word), quantityKeys(word)].map((form) => [form, word] as const)),
  );
  asked.delete('');
  known.set(own, asked);
  return asked;
}
