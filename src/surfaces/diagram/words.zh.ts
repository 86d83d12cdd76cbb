/** Words of this surface; English must have the same keys to compile. */
export const zh = {
  'diagram.title': '示意图：一核四带二十区',
  'diagram.lead': '2021 年规划的空间布局。只画谁属于谁：位置大致照地图，大小和间距没有意义。',
  'diagram.counted': '{zones} 个区，{pieces} 个片',
  'diagram.countOf': '示意图里画出的区和片',
  'diagram.table': '照文件的表排',
  'diagram.drawing': '一核四带二十区示意图',
  'diagram.box': '{name}，{whole}之下',
  'diagram.save': '存为图片（SVG）',
  'diagram.source': '出处',
  'diagram.fileLine': '{label}：{value}',
  'diagram.none': '现有数据里没有这一布局。',
} as const;

type Own = Readonly<Record<keyof typeof zh, string>>;

declare module '../../messages/translate.ts' {
  interface SurfaceWords extends Own {}
}
