/** Words of this surface; English must have the same keys to compile. */
export const zh = {
  'printed.title': '文件里的表与专栏',
  'printed.lead': '照文件的栏、行和次序排出，格里是本图的记录；点开就在图上指出来。',
  'printed.none': '没有印表，也没有专栏',
  'printed.rows': '{count} 行',
  'printed.points': '{count} 条',
  'printed.held': '{kind} {count}',
  'printed.all': '全部表与专栏',
  'printed.lists': '列出',
  'printed.blank': '空白',
  'printed.concerned': '疑点：{title}',
  'printed.findings': '这张表的疑点',
  'printed.records': '记录编号',
  'printed.whole': '整张表：{title}',
  'printed.box': '打开档案',
} as const;

type Own = Readonly<Record<keyof typeof zh, string>>;

declare module '../../messages/translate.ts' {
  interface SurfaceWords extends Own {}
}
