/** Words of this surface; English must have the same keys to compile. */
export const zh = {
  'count.list': '筛选后的与全部的记录。名录里的关联数、举措数、指标数也是本图集所记的数目',
  'list.label': '{view}名录',
  'list.filter': '筛选名称',
  'list.facet.class': '类别',
  'list.facet.status': '目标或实绩',
  'list.facet.district': '区县（市）',
  'list.facet.industry': '产业',
  'list.facet.bureau': '部门',
  'list.facet.year': '年份',
  'list.facet.state': '进展',
  'list.facet.topic': '主题',
  'list.group': '分组',
  'list.groupNone': '不分组',
  'list.groupOwn': '照名录',
  'list.groupLargestFirst': '多的在前',
  'list.facet.kind': '涉及',
  'list.inView': '只看视野内',
  'list.reset': '清除筛选',
  'list.filters': '筛选条件',
  'list.active': '已用的筛选',
  'list.remove': '去掉筛选 {filter}',
  'list.text': '文字',
  'list.extent': '范围',
  'list.show': '看 {count} 条',
  'list.or': ' 或 ',
  'list.withNames': '连同 {names}',
  'list.absences': '有的文件未载：{subjects}',
  'list.none': '没有符合筛选的记录。',
  'list.placed': '地图上标出 {count} 条，另 {rest} 条没有写明地点',
  'list.placed.of': '名录中写明或推得地点、在地图上标出的记录',
  'list.placed.reading': '地图现在标出正在读的一条；关闭正文后标出本名录。',
  'list.placed.none': '这些记录没有自己的地点，地图上不标出。',
  'download.noFilters': '未筛选',
  'download.yes': '是',
  'download.bureauNote':
    '连同与所选部门前后相继的名称（机构改革属五份文件之外的认识）；文中写的是哪个名称见“责任部门”',
  'download.districtNote': '含文中写明的，也含经所在地点、功能区或原区县推得的；推得者及途径见“推得的区县”',
} as const;

type Own = Readonly<Record<keyof typeof zh, string>>;

declare module '../../messages/translate.ts' {
  interface SurfaceWords extends Own {}
}
