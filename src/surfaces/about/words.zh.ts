/** Words of this surface; English must have the same keys to compile. */
export const zh = {
  'count.rule': '由这条规则推得的关系',
  'derived.legend': '显示由规则推得的关系',
  'derived.note': '文件载明的关系总是显示。取消勾选的规则，其推得的关系不在档案和地图上出现；链接里会记下。',
  'derived.hideAll': '只看文件载明的',
  'about.lead':
    '五份政府文件所写的宁波制造业布局：空间、产业、项目、部门、企业、举措。每条事实标明出处；文件没有写的，写“未载明”；由规则推得的，与载明的分开显示。',
  'about.documents': '所据文件',
  'about.documents.note': '{count} 份，连同文号、期间与章节。',
  'about.documents.open': '查看文件',
  'about.rules': '推导规则',
  'about.precision': '位置精度',
  'about.data': '取走数据',
  'about.data.note': '数据为 UTF-8；表格可直接用电子表格软件打开。',
  'about.licence': '署名与许可',
  'about.keyboard': '键盘',
} as const;

type Own = Readonly<Record<keyof typeof zh, string>>;

declare module '../../messages/translate.ts' {
  interface SurfaceWords extends Own {}
}
