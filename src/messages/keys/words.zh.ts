/** Keys that are written as a sign, as they are said: a screen reader passes over most signs. */
export const zh = {
  'key.comma': '逗号',
  'key.fullStop': '句号',
  'key.slash': '斜杠',
  'key.questionMark': '问号',
  'key.minus': '减号',
  'key.plus': '加号',
  'key.equals': '等号',
  'key.leftBracket': '左方括号',
  'key.rightBracket': '右方括号',
  'key.space': '空格',
  'key.arrowLeft': '左箭头',
  'key.arrowUp': '上箭头',
  'key.arrowRight': '右箭头',
  'key.arrowDown': '下箭头',
} as const;

type Own = Readonly<Record<keyof typeof zh, string>>;

declare module '../translate.ts' {
  interface SurfaceWords extends Own {}
}
