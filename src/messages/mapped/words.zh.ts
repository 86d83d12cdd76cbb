/** Words of maps drawn in millimetres, which the sheets speak and what hands a record over. */
export const zh = {
  'sheets.scale': '比例尺 {scale}，线段长 {kilometres} 公里；上为北',
  'sheets.legend': '图例',
  'sheets.legend.counted': '圆内的数：只知所在区县的项目、园区等，计在区县，不落点',
  'sheets.sign.present': '已有或建成',
  'sheets.sign.under-way': '在建或启动',
  'sheets.sign.planned': '拟建、布局或任务',
  'sheets.sign.unsaid': '进展未载明',
  'sheets.drawn.solid': '实线：有公开来源',
  'sheets.drawn.dashed': '虚线：示意或由本图标定',
  'sheets.drawn.hollow': '点线：至多知道区县',
  'sheets.nothingDrawn': '没有文本写它落在哪里，图上不画任何地点。',
  'sheets.scaleOf': '比例尺 {scale}',
  'sheets.projection': '横轴墨卡托投影（球面），WGS84',
} as const;

type Own = Readonly<Record<keyof typeof zh, string>>;

declare module '../translate.ts' {
  interface SurfaceWords extends Own {}
}
