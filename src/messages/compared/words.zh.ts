/** Words of records side by side, which the comparison speaks and what hands it over. */
export const zh = {
  'compare.never': '不适用',
  'compare.silentTies': '未载明',
  'compare.nothingElse': '没有另外的',
  'compare.notHere': '无此联系',
  'compare.section.facts': '事实',
  'compare.section.places': '所在与所及地点',
  'compare.section.industries': '产业（产业自身则为其细分）',
  'compare.section.projects': '项目',
  'compare.section.undertakers': '承担企业与院所',
  'compare.section.bureaus': '部门',
  'compare.section.clauses': '政策条款（征求意见稿）',
  'compare.section.measures': '任务与举措',
  'compare.section.indicators': '指标',
  'compare.section.distances': '距离',
  'compare.own': '只此有',
  'compare.via': '经{names}',
  'compare.precision': '位置',
  'compare.precision.known': '{precision}，± {error} 公里',
  'compare.precision.of': '这个位置所知的误差半径',
  'compare.apart': '离{name}',
  'compare.between': '两者之间',
  'compare.itself': '自身',
  'compare.unknown': '没有确切位置，量不出',
  'compare.distance': '直线约 {km} ± {error} 公里',
  'compare.distance.of': 'WGS84 椭球面上两点间的直线距离；误差为两端位置误差之和',
  'compare.nearest.port': '最近港区',
  'compare.nearest.airport': '最近机场',
  'compare.nearest.station': '最近车站',
  'compare.rivals': '误差之内也可能是：{names}',
} as const;

type Own = Readonly<Record<keyof typeof zh, string>>;

declare module '../translate.ts' {
  interface SurfaceWords extends Own {}
}
