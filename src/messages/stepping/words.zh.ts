/** Words of forms that ask step by step, whichever surface they belong to. */
export const zh = {
  'steps.position': '第 {no} 步，共 {of} 步',
  'steps.back': '上一步',
  'steps.on': '下一步',
  'steps.results': '看结果',
  'steps.result': '结果',
} as const;

type Own = Readonly<Record<keyof typeof zh, string>>;

declare module '../translate.ts' {
  interface SurfaceWords extends Own {}
}
