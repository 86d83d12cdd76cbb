/** Words of this surface; English must have the same keys to compile. */
export const zh = {
  'handover.title': '资料册',
  'handover.lead':
    '一份排好版、可以交出去的文件：位置图、事实、项目、部门、条款、疑点、没有写明的，出处全部编号。',
  'handover.empty':
    '还没有选对象。打开一个地点、产业、项目或部门的档案，按“资料册”；对比与选址的结果也能出资料册。',
  'handover.from': '可以出资料册的',
  'handover.fileTitle': '{title} · 资料册',
  'handover.print': '打印 / 存为 PDF',
  'handover.word': '存为 Word（.docx）',
  'handover.word.writing': '正在写 Word 文件…',
  'handover.word.failed': 'Word 文件没有写成，请再试一次。',
  'handover.back': '回到在线页面',
  'handover.loading': '正在取地图…',
  'handover.date': '数据 {date}',
  'handover.note': '注 {number}，出处：{document} {locator}',
  'handover.code': '在线页面的二维码',
} as const;

type Own = Readonly<Record<keyof typeof zh, string>>;

declare module '../../messages/translate.ts' {
  interface SurfaceWords extends Own {}
}
