/** Words of taking a table away: files, the clipboard, columns and subtotals. */
export const zh = {
  'download.columns': '列',
  'download.columnsTaken': '取 {taken} / {total} 列',
  'download.columnsAll': '全部照原样',
  'download.columnUp': '{column}上移',
  'download.columnDown': '{column}下移',
  'download.columnMoved': '{column}移到第 {place} 列',
  'download.columnsHint': '取哪些列、按什么次序；出处与文件状态建议一并取走。',
  'download.subtotals': '小计',
  'download.subtotalsBy': '小计按什么分组',
  'download.subtotalsNone': '不取',
  'download.emptyCell': '（空）',
  'download.subtotalsHint':
    '只计条数，一条可属几组，合计中各计一次。数值不相加：各数的定义、单位或年份不同。',
  'download.located': '有位置',
  'download.total': '合计',
  'download.copy': '复制',
  'download.copyAbout': '粘贴到电子表格或文档里仍是表格，附筛选、日期与来源',
  'download.copied': '已复制 {rows} 行 {columns} 列',
  'download.copyFailed': '浏览器不许复制，请改存文件。',
  'download.geopackage':
    '{located} 条带图形，每种图形一个图层；列名用全名，说明写在文件里（QGIS 3、ArcGIS Pro 可直接打开）',
  'download.shapefile':
    '{located} 条带图形，UTF-8；列名为十个字节以内的短名，全名见 fields.csv，长文字的全文见 table.csv',
  'download.licence': '许可',
  'download.licenceText':
    '事实表 CC BY 4.0，署名“宁波产业布局图”；地名位置 ODbL 1.0；区划与地名另依“来源与精度”所列各自的条款',
  'download.row': '行号',
  'download.precision': '位置精度',
  'download.positionBasis': '位置依据',
  'download.positionOf': '位置取自',
  'download.layersNote':
    'WGS84，经度在前。{outlines} 条为本图集所绘的范围或走廊，{points} 条为点，{none} 条没有位置；各条的精度与依据见“位置精度”“位置依据”',
  'download.layer.points': '点',
  'download.layer.lines': '线',
  'download.layer.areas': '面',
  'download.layer.nowhere': '没有位置的记录',
  'download.fieldShort': '短名',
  'download.fieldTitle': '列名',
  'download.fieldKey': '英文名',
  'download.fieldCut': '{count} 行超过 {bytes} 字节，在整字处截短并以“…”结尾；全文见 table.csv',
  'download.fieldLeftOut': 'Shapefile 至多 {most} 列，本列只在 table.csv',
  'download.shapefileFiles':
    'table.csv：全部记录与全文，含没有位置的；fields.csv：短名对照。各文件以“row（行号）”相连。',
} as const;
