/** The reader's own notes and stars. */
export const zh = {
  'ownNotes.star': '给{name}加星',
  'ownNotes.field': '我对{name}的笔记',
  'ownNotes.row': '我的笔记',
  'ownNotes.placeholder': '只存在这台设备上，不随链接发出，不打印',
  'ownNotes.open': '笔记',
  'ownNotes.trouble.full':
    '没有存下：设备的空间满了。这些字在本页关闭前还在，请先导出，或腾出空间后再改一下。',
  'ownNotes.trouble.refused':
    '没有存下：浏览器不许本页在设备上存东西（如无痕窗口）。这些字在本页关闭前还在，可以先导出。',
  'ownNotes.title': '加星与笔记',
  'ownNotes.count': '{count} 条，存在这台设备上，不随链接发出',
  'ownNotes.counted': '这台设备上加了星或写了笔记的记录',
  'ownNotes.none': '还没有加星或笔记。在档案和对比里可以给记录加星、写几句。',
  'ownNotes.save': '导出',
  'ownNotes.load': '导入',
  'ownNotes.file': '宁波产业布局图_我的笔记',
  'ownNotes.file.large': '文件超过 5 MB，不是本图集导出的笔记。没有导入，原有的笔记没有变。',
  'ownNotes.file.unreadable': '文件读不出，可能已移走或没有权限。没有导入，原有的笔记没有变。',
  'ownNotes.file.broken': '这个文件读不懂（不是完整的 JSON）。没有导入，原有的笔记没有变。',
  'ownNotes.file.foreign': '这不是本图集导出的笔记文件。没有导入，原有的笔记没有变。',
  'ownNotes.file.taken': '导入了 {count} 条；同一记录两边都写过的，两边的字都留着。',
  'ownNotes.file.leftOut': '{count} 条不合格式，没有导入。',
  'ownNotes.unknown': '本图集中没有的记录：{id}',
  'ownNotes.remove': '删去{name}的星和笔记',
  'ownNotes.removed': '已删去{name}的星和笔记',
  'ownNotes.undo': '恢复',
} as const;
