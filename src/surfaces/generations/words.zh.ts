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
  'generations.note': '同一行或名称相等，或判读为前后接续；途径见各产业的“关联”，“推得”关系可在其中关闭。',
  'generations.sort.equal-name': '同名 {count}',
  'generations.sort.succession': '接续 {count}',
  'generations.sort.unseen': '未见 {count}',
  'generations.sort.new': '新名 {count}',
  'generations.differences': '全部变化',
  'generations.counted':
    '本图集的计数，点开只看这些行。同名、未见、新名只看名称，＋ 后是不分项的一档；接续以对计，未见和新名里也有。',
  'generations.ground.stated': '文件写明',
  'generations.ground.outside': '文件外有据',
  'generations.ground.equal-name': '同名',
  'generations.ground.position': '位置相近',
  'generations.ground.judgement': '接续（判读）',
  'generations.legend.equal-name': '名称相等，是否一项文件没有写',
  'generations.legend.judgement': '名称不同，据词义判读',
  'generations.legend.stated': '文件写了由何而来',
  'generations.legend.noneStated': '一处也没有',
} as const;

type Own = Readonly<Record<keyof typeof zh, string>>;

declare module '../../messages/translate.ts' {
  interface SurfaceWords extends Own {}
}
