/** Words of this surface; English must have the same keys to compile. */
export const zh = {
  'generations.title': '三代产业体系对照',
  'generations.scale.trillion': '万亿级',
  'generations.scale.fiveHundredBillion': '五千亿级',
  'generations.scale.hundredBillion': '千亿级',
  'generations.scale.tenBillion': '百亿级',
  'generations.only': '只见于一代',
  'generations.none': '无对应',
  'generations.holds': '{count} 项',
  'generations.apart': '{document}，与以上各代不相接',
  'generations.note':
    '同一行为前后相继。各份文件都没有写由何而来，对应系据名称或词义判读，途径见各产业的“关联”；“推得”关系可在其中关闭。',
} as const;

type Own = Readonly<Record<keyof typeof zh, string>>;

declare module '../../messages/translate.ts' {
  interface SurfaceWords extends Own {}
}
