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
  'about.device': '离线使用与本机存储',
  'about.device.asking': '正在查看本机存了什么…',
  'about.device.kept': '整个图集已存在这台设备上（{files} 个文件，约 {size} MB），没有网络也能打开。',
  'about.device.partly':
    '这台设备上存了图集的一部分：{files} 个文件里还缺 {missing} 个（全部约 {size} MB），有网络时会自动补齐。',
  'about.device.absent':
    '这台设备上还没有存图集：第一次打开后空闲时会存下（计费网络并开了省流量时不存），之后没有网络也能打开。',
  'about.device.unsupported': '这个浏览器或这个窗口不能离线使用图集；有网络时一切照常。',
  'about.device.install': '可以用浏览器的“安装”或“添加到主屏幕”把它当应用打开。',
  'about.device.clear': '清除本机存的一切',
  'about.device.confirm':
    '离线文件、已选、加星与笔记、自己的讲解、主题和表格列的选择都会从这台设备上删去，不能恢复。笔记可先在“已选”里导出。',
  'about.device.yes': '确认清除',
  'about.device.no': '不清除',
  'about.device.cleared': '已清除。本页关闭前仍可使用；下次打开时会重新存下离线文件。',
  'about.device.clearFailed': '有一部分没能清除，请在浏览器的网站设置里清除本站数据。',
  'about.privacy': '隐私',
  'about.privacy.note':
    '图集没有服务器程序，不用 Cookie，不统计访问，不向第三方请求任何东西。已选、加星、笔记、主题等只存在这台设备上，不进入链接；“我在这里”只在按下时向浏览器问一次位置，位置不离开这台设备、不保存。网站所在的主机可能照常记录访问日志。',
} as const;

type Own = Readonly<Record<keyof typeof zh, string>>;

declare module '../../messages/translate.ts' {
  interface SurfaceWords extends Own {}
}
