/** Words of this surface; English must have the same keys to compile. */
export const zh = {
  'compare.title': '对比',
  'compare.lead':
    '二到五条记录并排看：事实、共有与各有、距离，条条有出处。各份文件的记录分别算，同名不算同一条。',
  'compare.none': '还没有选要对比的记录。在上面按名称加两到五条；也可以先放入“已选”，再从“已选”里对比。',
  'compare.one': '只有一条，没有可对比的。再加一到四条。',
  'compare.full': '已有五条。先去掉一条，再加别的。',
  'compare.add': '加一条记录',
  'compare.add.do': '加上',
  'compare.add.none': '没有这个名字的记录。',
  'compare.add.several': '有几条记录都含这几个字，请从列表里选一条。',
  'compare.add.there': '这一条已经在对比里。',
  'compare.fromBasket': '已选里有',
  'compare.addOne': '加上{name}',
  'compare.onlyDifferences': '只看不同',
  'compare.hidden': '{count} 行相同，没有列出',
  'compare.hidden.of': '各条所说相同、因此没有列出的行',
  'compare.table': '并排对比：{names}',
  'compare.item': '项目',
  'compare.arrange': '调整各条',
  'compare.arrange.said': '{count} 条：换次序、收藏、去掉',
  'compare.remove': '去掉{name}',
  'compare.left': '{name}左移',
  'compare.right': '{name}右移',
  'compare.sameFacts': '所写事实没有不同。',
  'compare.shared': '{count} 条共有',
  'compare.shared.of': '至少两条记录都联系到的',
  'compare.more': '全部 {count} 条',
  'compare.coming': '设施位置正在载入',
  'compare.sources': '{name}：出处',
  'compare.map': '位置',
  'compare.map.scale': '同一比例',
  'compare.map.label': '{name}在哪里的小地图，与各条同一比例',
  'compare.map.nowhere': '没有可画的位置',
  'compare.section': '部分',
  'compare.filter.all': '所选记录的全部对比行',
  'compare.filter.differing': '只有不同的行',
} as const;

type Own = Readonly<Record<keyof typeof zh, string>>;

declare module '../../messages/translate.ts' {
  interface SurfaceWords extends Own {}
}
