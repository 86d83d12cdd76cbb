/** Longer forms first; only the static overview shortens, the full name stays in its title. */
const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/^宁波（(.+)）/, '$1'],
  [/^(.+)（.+）(经贸合作区)$/, '$1$2'],
  [/^浙江(?=.{4})/, ''],
  [/经济技术开发区$/, '经开区'],
  [/经济开发区$/, '经开区'],
  [/高新技术产业园区$/, '高新区'],
  [/高技术产业园区$/, '高技术园区'],
  [/工业园区$/, '工业园'],
];

/** A zone's name as it is spoken: 浙江慈溪滨海经济开发区 → 慈溪滨海经开区. */
export function shortName(name: string): string {
  return SHORTER.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), name);
}
