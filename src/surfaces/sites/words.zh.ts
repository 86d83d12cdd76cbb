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
  'sites.relaxed.list': '列出',
  'sites.relaxed.which': '：只因这一条被排除的，{need}',
  'sites.relaxed.fits': '去掉后就合要求',
  'sites.relaxed.open': '去掉后待核实',
  'sites.download.needs': '要求',
  'sites.download.rank': '次序',
  'sites.download.standing': '结果',
  'sites.download.verdict.yes': '合',
  'sites.download.verdict.no': '不合',
  'sites.download.verdict.unknown': '文件没有写明',
  'sites.download.why': '{need} · 依据',
  'sites.download.sources': '{need} · 出处',
  'sites.download.leftOutBy': '被哪一条排除',
  'sites.download.onlyBy': '只被这一条排除',
  'sites.download.answers': '三种回答',
  'sites.download.answers.text':
    '合、不合都有依据；“文件没有写明”既不算合，也不算不合。只列在别的产业名下的，不算不合。',
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
