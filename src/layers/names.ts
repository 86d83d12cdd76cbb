/** Words that may end a place name on a line of their own; longer ones first. */
const BREAK_BEFORE = [
  '经济技术开发区',
  '高新技术产业园区',
  '高技术产业园区',
  '高新技术开发区',
  '产业集群示范园片',
  '人才创业园片',
  '工业功能区片',
  '创新驱动核',
  '经贸合作区',
  '经济示范区',
  '经济开发区',
  '核心片',
  '产业园区',
  '工业园区',
  '主园片',
  '分园片',
  '产业带',
];

/** What a town's name may begin with besides its district's two characters, or three with its rank. */
const TOWN_PREFIXES = ['奉化经济开发区', '杭州湾新区', '杭州湾'];
const TOWN_SUFFIX = '小镇';

/** A line of a label holds this many characters before it is broken. */
const FULL_LINE = 7;

/**
 * Breaks a Chinese place name where a reader would: after a closing bracket, before the generic words.
 * `宁波（江北）光电新材料高新技术产业园区` → `宁波（江北）\n光电新材料\n高新技术产业园区`. Short names stay whole.
 */
export function wrapName(name: string): string {
  if (name.length <= FULL_LINE) return name;
  const generic = BREAK_BEFORE.find((word) => name.endsWith(word) && name.length >= word.length + 2) ?? '';
  const head = name.slice(0, name.length - generic.length);
  const isRemarked = generic === '' && name.endsWith('）') && name.indexOf('（') > 1;
  // What stands in brackets at the end is a remark on the name.
  if (isRemarked) return [name.slice(0, name.indexOf('（')), name.slice(name.indexOf('（'))].join('\n');
  return [...breakHead(head), ...(generic === '' ? [] : [generic])].join('\n');
}

function breakHead(head: string): string[] {
  const bracket = head.indexOf('）');
  if (head.length > FULL_LINE && bracket !== -1 && bracket < head.length - 2) {
    return [head.slice(0, bracket + 1), ...breakHead(head.slice(bracket + 1))];
  }
  if (head.length <= FULL_LINE + 1) return [head];
  if (head.endsWith(TOWN_SUFFIX)) {
    const district = /^..[市区县]/.test(head) ? 3 : 2;
    const prefix = TOWN_PREFIXES.find((known) => head.startsWith(known))?.length ?? district;
    if (head.length - prefix <= FULL_LINE + 1) return [head.slice(0, prefix), head.slice(prefix)];
  }
  const middle = wordBoundaryNear(head, head.length / 2);
  return [head.slice(0, middle), head.slice(middle)];
}

const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/** The end of a word nearest to `middle`, the earlier of two; `middle` itself where the browser knows no words. */
function wordBoundaryNear(text: string, middle: number): number {
  if (segmenter === undefined) return Math.ceil(middle);
  const boundaries = [...segmenter.segment(text)].map(({ index }) => index).filter((index) => index >= 2);
  const [nearest = Math.ceil(middle)] = boundaries.toSorted(
    (a, b) => Math.abs(a - middle) - Math.abs(b - middle),
  );
  return nearest;
}
