/** Words of this surface; English must have the same keys to compile. */
export const zh = {
  'ask.title': '找谁：哪件事由哪个部门负责',
  'ask.lead': '按文件所写的责任部门，用今天的名称列出。选一个主题，看是哪些举措、写在哪里。',
  'ask.of': '找谁：{name}',
  'ask.bureau': '找谁：{name}负责的主题',
  'ask.topics': '全部主题',
  'ask.open': '打开档案',
  'ask.across': '各份文件怎么说',
  'ask.duties': '{total} 项',
  'ask.dutiesFirst': '{total} 项，{first} 项列首位',
  'ask.dutiesOf': '文件写明由它负责或指导的举措与指标，前称之下的也算',
  'ask.dutiesHere': '此文件写明由它负责或指导的举措与指标',
  'ask.first': '列首位',
  'ask.order': '列首位多的在前。列首位是文件里的先后，文件没有写谁牵头。',
  'ask.written': '文件写作{name}',
  'ask.today': '今名：{name}',
  'ask.districts': '区县（市）一级',
  'ask.districts.note':
    '文件统称各区〔县、市〕、开发园区，没有列出它们的部门；慈溪方案所写的机构属慈溪市，不是市级部门。',
  'ask.unassigned': '没有写责任部门的',
  'ask.unassigned.counted': '{count} 项',
  'ask.unassigned.of': '此文件没有为之写明责任部门的举措与指标',
  'ask.noTopics': '本图集的主题里没有它负责的举措或指标。',
  'ask.none': '五份文件没有为它写明责任部门。',
  'ask.names': '名称与改革',
  'ask.names.text':
    '今名以文件里最晚的写法为准；由机构改革得知的，标明出自五份文件之外。最近一份文件印发于2023年7月，此后的改革没有录。',
  'ask.persons': '为什么没有人名和电话',
  'ask.persons.text':
    '图上只写到部门。文件里的个人姓名、电话是个人信息，人员也会变动，所以不录；要联系，请查该部门自己公布的办公电话。',
} as const;

type Own = Readonly<Record<keyof typeof zh, string>>;

declare module '../../messages/translate.ts' {
  interface SurfaceWords extends Own {}
}
