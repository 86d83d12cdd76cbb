/** Words that a place name may be broken before; longer ones first. */
const BREAK_BEFORE = [
  '经济技术开发区',
  '高新技术产业园区',
  '产业集群示范园',
  '创新驱动核',
  '经贸合作区',
  '经济示范区',
  '经济开发区',
  '产业园区',
  '工业功能区',
  '工业园区',
  '产业带',
];

/** A line of a label holds this many characters before it is broken. */
const FULL_LINE = 7;

/**
 * Breaks a Chinese place name where a reader would: after a closing bracket, before the generic words.
 * `宁波（江北）光电新材料高新技术产业园区` → `宁波（江北）\n光电新材料\n高新技术产业园区`. Short names stay whole.
 */
export function wrapName(name: string): string {
  if (name.length <= FULL_LINE) return name;
  const generic = BREAK_BEFORE.find((word) => name.includes(word) && name.indexOf(word) >= 2);
  const cut = generic === undefined ? -1 : name.lastIndexOf(generic);
  const head = cut === -1 ? name : name.slice(0, cut);
  const tail = cut === -1 ? [] : [name.slice(cut)];
  return [...breakHead(head), ...tail].join('\n');
}

function breakHead(head: string): string[] {
  const bracket = head.indexOf('）');
  if (head.length > FULL_LINE && bracket !== -1 && bracket < head.length - 2) {
    return [head.slice(0, bracket + 1), ...breakHead(head.slice(bracket + 1))];
  }
  if (head.length <= FULL_LINE + 2) return [head];
  const middle = Math.ceil(head.length / 2);
  return [head.slice(0, middle), head.slice(middle)];
}
