/** Longest piece of a document's text that the report shows. */
export const MAX_FRAGMENT = 16;

/** Words that names of projects, places and bodies end in. */
const NAME_ENDING = /(?:项目|基地|中心|研究院|平台|园|区|小镇|产业|工程)$/;
const NAME_ENDINGS = /项目|基地|中心|研究院|平台|园区|园|区|小镇|产业|工程/g;
/** A fragment of fewer characters is the ending itself with a word before it. */
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

/** What in the fragments ends as names do: up to the ending, at most as long as may be shown, each once. */
export function nameLike(fragments: readonly string[]): readonly string[] {
  const names = fragments.flatMap((fragment) => {
    const ends = [...fragment.matchAll(NAME_ENDINGS)].map(({ index, 0: word }) => index + word.length);
    return ends.map((end, place) => fragment.slice(Math.max(ends[place - 1] ?? 0, end - MAX_FRAGMENT), end));
  });
  return [...new Set(names)].filter((name) => name.length >= MIN_NAME && NAME_ENDING.test(name));
}
