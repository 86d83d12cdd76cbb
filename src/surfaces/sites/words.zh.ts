/** Words of this surface; English must have the same keys to compile. */
export const zh = {
  'sites.title': '选址',
  'sites.lead':
    '写下要求，看哪些载体合、哪些文件没有写明、哪些不合，条条有依据。文件没有写的不算合，也不算不合。',
  'sites.empty': '还没有要求。先写做什么产品，或选一个产业。',
  'sites.needs': '选址要求',
  'sites.open': '改要求',
  'sites.fold': '收起，看结果',
  'sites.clear': '清除要求',
  'sites.add': '加上',
  'sites.weight': '{need}：必须还是最好',
  'sites.drop': '去掉要求：{need}',
  'sites.notAsked': '不作要求',
  'sites.step.what': '做什么',
  'sites.step.where': '在哪里',
  'sites.step.near': '离什么近',
  'sites.step.which': '什么样的载体',
  'sites.product.example': '如 钕铁硼、轴承',
  'sites.clauses': '征求意见稿的条款写到它或它的产业',
  'sites.near.from': '离',
  'sites.near.any': '任一处',
  'sites.near.facilities': '港区、机场、车站',
  'sites.near.km': '不超过（公里）',
  'sites.near.wrong': '请写 0.1 到 200 之间的公里数。',
  'sites.verdict.yes': '：合',
  'sites.verdict.no': '：不合',
  'sites.verdict.unknown': '：文件没有写明',
  'sites.failedOnly': '只看不合的',
  'sites.wholeAnswer': '看其余各条',
  'sites.quotedWeight': '（{weight}）',
  'sites.all': '看全部 {count} 处',
  'sites.more': '全部 {count} 条依据',
} as const;

type Own = Readonly<Record<keyof typeof zh, string>>;

declare module '../../messages/translate.ts' {
  interface SurfaceWords extends Own {}
}
