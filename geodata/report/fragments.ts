import type { StruckText } from './strike-out.ts';

/** Longest piece of a document's text that the report shows. */
export const MAX_FRAGMENT = 16;

/** Words that names of projects, places and bodies end in, unless a longer word goes on from them (产业链, 区域). */
const NAME_ENDINGS =
  /项目|基地|中心|研究院|平台|园区|园|区(?![域别县块、间位])|小镇|产业(?![链集化政体园布基大资结格发数平技引培竞])|工程(?![师机技])/g;
/** Words of running text: what follows the last of them may be a name, what stands before it is not. */
const RUNNING_WORDS =
  /.*(?:推进|推动|建设|建立|支持|加快|打造|鼓励|培育|实施|开展|组织|促进|发挥|围绕|聚焦|积极|争创|创建|引进|引导|布局|提升|完善|构建|形成|成为|依托|搭建|强化|加强|深化|推广|集聚|重大|重点|一批|各类|相关|国家级|省级|市级|示范|传统|新兴|对|的|等|和|与|及|为|以|在|把|将|向|个)/;
/** A name of fewer characters is the ending itself with a word before it. */
const MIN_NAME = 5;

/** The longest fragments, each once and cut to what may be shown. */
export function longest(fragments: readonly string[], count: number): readonly string[] {
  return [...new Set(fragments)]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, count)
    .map((fragment) =>
      fragment.length > MAX_FRAGMENT ? `${fragment.slice(0, MAX_FRAGMENT - 1)}…` : fragment,
    );
}

/**
 * What is left and ends as names do, without the running text before it, at most as long as may be shown, each once.
 * The whole text tells whether a longer word goes on.
 */
export function nameLike({ text, struck }: StruckText): readonly string[] {
  const names = [...text.matchAll(NAME_ENDINGS)].flatMap(({ index, 0: ending }) => {
    const end = index + ending.length;
    if (struck.slice(index, end).includes(true)) return [];
    const open = struck.lastIndexOf(true, index);
    const before = text.slice(Math.max(open + 1, end - MAX_FRAGMENT), index);
    const name = (before.match(/[\p{L}\p{N}+.-]*$/u)?.[0] ?? '').replace(RUNNING_WORDS, '') + ending;
    return name.length < MIN_NAME ? [] : [name];
  });
  return [...new Set(names)];
}
