/** Words of this surface; English must have the same keys to compile. */
export const zh = {
  'support.title': '政策测算',
  'support.lead': '说出项目的情况，看征求意见稿的哪些条款可能用得上、凭什么，哪些用不上，哪些还要核实。',
  'support.warning':
    '这是征求意见稿，未曾按此施行：条款和金额不能作为申报依据，以下只是按文稿的字面逐条对照。',
  'support.empty': '还没有说项目的情况。选一个产业、一种类别，或填一个数。',
  'support.form': '项目情况',
  'support.clear': '清除所说的',
  'support.change': '改项目情况',
  'support.fold': '收起，看结果',
  'support.what': '做什么、在哪里',
  'support.is': '是什么（条款里的说法）',
  'support.numbers': '多少',
  'support.industry': '产业',
  'support.place': '地点',
  'support.number': '{quantity} {number} {unit}',
  'support.pick.kind': '类别',
  'support.pick.included-in': '列入',
  'support.pick.recognition': '认定、称号',
  'support.pick.other': '其他情况',
  'support.clauseNo': '第{no}条',
  'support.only': '条款里的其他说法（类别、列入、认定等）都不是',
  'support.base.note': '按投资给的补助，以条款自己写的投入为底数，有的只计设备、技术及软件，不含土地和厂房。',
  'support.standing.meets': '写明的条件都符合',
  'support.standing.open': '可能用得上，还要核实',
  'support.standing.fails': '用不上',
  'support.standing.unsaid': '所说的没有涉及',
  'support.standing.wordless': '没有写明条件',
  'support.standing.meets.note': '按所说的逐项符合；是否给、给多少仍由主管部门定。',
  'support.standing.open.note':
    '有一项符合，或条款写到它的产业；没有一项不符合。其余是所说的没有涉及、或以文字定的。',
  'support.standing.fails.note': '至少一项与所说的不符。',
  'support.standing.unsaid.note': '条款的条件，一项也没有说到。',
  'support.standing.wordless.note': '条款没有写要什么条件，也没有写金额：未载明。',
  'support.standing.none': '没有这样的条款。',
  'support.standing.of': '征求意见稿的条款',
  'support.showTerms': '逐项看',
  'support.hideTerms': '收起',
  'support.others': '其余 {count} 项',
  'support.named.asked': '写到您选的产业：{industry}',
  'support.named.whole': '写到{named}，您选的{industry}属于它',
  'support.named.same':
    '没有写到您选的产业；写到{named}，其中的{industry}与它同一或是它的一部分，能否算在内待核对',
  'support.named.continued':
    '没有写到您选的产业；写到{named}，其中的{industry}与它前后接续，能否算在内待核对',
  'support.place.covers': '条款写到{place}，您选的地点在内',
  'support.place.elsewhere': '条款写到{place}，您选的地点是否在内待核对',
  'support.place.silent': '除标出的条款外，文稿没有按地点限定；区县（市）另有的政策不在这五份文件里。',
  'support.failing': '不符：{what}',
  'support.highest': '多项不相加',
  'support.highest.text':
    '文稿末写明，同一项目（产品、平台）按“从高、不重复”的原则享受政策。下面各项各自算出，不相加，也不替您选。',
  'support.bureaus': '找谁',
  'support.bureaus.note': '前两组条款的责任部门，按今天的名称；文稿写的是旧名的注明。',
  'support.bureaus.written': '文稿作“{name}”',
  'support.bureaus.today': '今为{name}',
  'support.bureaus.more': '它还管什么',
  'support.silent': '未载明',
  'support.silent.text':
    '申报时间和程序、需要的材料、各部门择优的分数、区县（市）的配套，文稿都没有写；土地、厂房的面积和价格也没有条款按它给钱。',
  'support.download.offer': '给什么',
  'support.download.terms': '比例、上限与分期',
  'support.download.conditions': '条件与对照',
  'support.download.sum': '算得',
  'support.download.steps': '步骤',
  'support.download.bureaus': '责任部门（文稿所写）',
  'support.download.standing': '对照结果',
  'support.download.why': '写到的产业、地点',
  'support.download.no': '条款号',
  'support.download.clause': '条款',
  'support.download.told': '所说的项目',
} as const;

type Own = Readonly<Record<keyof typeof zh, string>>;

declare module '../../messages/translate.ts' {
  interface SurfaceWords extends Own {}
}
