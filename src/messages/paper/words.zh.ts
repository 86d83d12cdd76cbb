/** Words of the printed page; English must have the same keys to compile. */
export const zh = {
  'paper.printed': '打印于 {date}',
  'paper.map': '打印时所见的地图',
  'paper.overview': '全市概览。深色显示时，按 Ctrl+P 打印可得当前所见的地图。',
} as const;

type Own = Readonly<Record<keyof typeof zh, string>>;

declare module '../translate.ts' {
  interface SurfaceWords extends Own {}
}
