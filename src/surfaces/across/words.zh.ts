/** Words of this surface; English must have the same keys to compile. */
export const zh = {
  'across.title': '同一件事，各份文件怎么说',
  'across.lead':
    '选一个主题，把各份文件的数值、目标和举措并排看；口径各是各的，不合成一条线。产业、地点、部门的对照，从各自的档案进。',
  'across.of': '各份文件怎么说：{name}',
  'across.topics': '全部主题',
  'across.counted': '{indicators} 个数 · {measures, plural, =0 {} other {# 项举措 · }}{documents} 份文件',
  'across.topic.note': '主题由本图集归并，出处在每一行；同一主题下的口径不必相同。',
  'across.open': '打开档案',
  'across.statement': '说的是',
  'across.said': '怎么说',
  'across.place': '地点',
  'across.source': '出处',
  'across.under': '此文件中称',
  'across.rows': '此文件关于它的条数',
  'across.names': '其余 {count} 个',
  'across.note': '空格处，文件没有另写；整份文件没有提到的，写“未载明”。',
} as const;

type Own = Readonly<Record<keyof typeof zh, string>>;

declare module '../../messages/translate.ts' {
  interface SurfaceWords extends Own {}
}
