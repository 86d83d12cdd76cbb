/** Words of this surface; English must have the same keys to compile. */
export const zh = {
  'search.placeholderShort': '搜索片区、小镇、产业…',
  'search.clear': '清除',
  'search.none':
    '没有找到“{query}”。已查记录、文件和章节的名称、别名、旧名、拼音、首字母和英文名，文号和章节号，以及定位、重点方向、企业、主要内容、备注、关联说明和文件疑点。',
  'search.loading': '正在读取检索表…',
  'search.failed': '检索表没有读到，请稍后再试。',
  'search.hint': '输入两个字，或拼音、首字母，如“前湾”“qianwan”“qwxq”。',
  'search.count': '{count} 条结果，分 {groups} 类',
  'search.apart': '没有连写的“{query}”，按{words}分开查：',
  'search.instead': '文件里的说法是{words}，按此查：',
  'search.part':
    '没有同时答上{words}的记录{absent, select, none {} other {（{absent}无处提到）}}，以下答上其中最多：',
  'search.more': '展开其余 {count} 条',
  'search.others': '（另有 {count} 处）',
  'search.group.document': '文件',
  'search.group.place': '地点',
  'search.group.industry': '产业',
  'search.group.project': '项目',
  'search.group.organisation': '部门',
  'search.group.measure': '举措',
  'search.group.policy-clause': '政策条款',
  'search.group.indicator': '指标',
  'search.group.assessment': '研判',
  'search.group.section': '文件章节',
  'search.group.finding': '文件疑点',
  'search.related': '相关地点（由产业推得，原文未提到检索词）',
  'search.command': '命令',
  'search.commands': '{count} 条命令',
  'search.via': '推得：经产业“{name}”',
  'search.field.name': '名称',
  'search.field.alias': '别名',
  'search.field.class': '类别',
  'search.field.english': '英文名',
  'search.field.link': '与“{name}”的关联',
  'search.field.shortTitle': '简称',
  'search.field.linked': '关联',
  'search.field.predecessor': '前身“{name}”',
  'search.field.predecessor.derived': '前身“{name}”（推得）',
  'search.field.successor': '后继“{name}”',
  'search.field.successor.derived': '后继“{name}”（推得）',
  'search.field.reading': '文件写法',
  'search.field.other': '正文',
  'document.open': '打开文件档案：{title}',
  'document.openShort': '档案',
  'document.held.count': '{count} 条记录出自此文件',
  'document.places': '图上',
  'document.places.count': '突出它写到的 {count} 处地点',
  'document.noFindings': '没有记下疑点。',
} as const;

type Own = Readonly<Record<keyof typeof zh, string>>;

declare module '../../messages/translate.ts' {
  interface SurfaceWords extends Own {}
}
