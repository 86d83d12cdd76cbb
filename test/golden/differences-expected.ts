/**
 * What changed between every two documents, written down from their texts: `change before → after`, names as printed. Industries
 * are whole for each pair, and so is any kind that is given; of what is left out `differences.test.ts` says what must be and what
 * must not.
 */
export const EXPECTED: Readonly<
  Record<string, Partial<Record<'industry' | 'place' | 'organisation' | 'indicator' | 'project', string>>>
> = {
  // 2016 二 (3511 and the eight sub-industries); 2021 四（一）, 五（一）4, 五（一）专栏1, 五（二）1, 五（二）2, 五（三）1. 一（二） of 2021 recalls 光学电子、集成电路、稀土磁性材料.
  '2016-pilot-plan..2021-14fyp': {
    industry: `
renamed “3511”新型产业体系 → “246+”现代制造业产业体系
renamed 汽车制造 → 汽车
renamed 家用电器 → 智能家电
continued 集成电路 → 特色工艺集成电路
split 新一代信息技术 → 电子信息、软件与新兴服务
same 新材料 → 新材料
same 高端装备 → 高端装备
same 绿色石化 → 绿色石化
same 时尚纺织服装 → 时尚纺织服装
same 生物医药 → 生物医药
same 节能环保 → 节能环保
same 稀土磁性材料 → 稀土磁性材料
same 关键基础件 → 关键基础件
same 光学电子 → 光学电子
same 集成电路 → 集成电路
not-seen-again 清洁能源 →
not-seen-again 海洋高技术 →
not-seen-again 工业创新设计 →
not-seen-again 科技服务 →
not-seen-again 检验检测 →
not-seen-again 高端金属合金材料 →
not-seen-again 石墨烯 →
not-seen-again 专用装备 →
not-seen-again 工业物联网 →
appears → 文体用品
appears → 汽车零部件
appears → 新型功能材料
appears → 化工新材料
appears → 节能与新能源汽车
appears → 机器人
appears → 智能成型装备
appears → 高端模具
appears → 时尚服装
appears → 5G产业
appears → 人工智能
appears → 工业互联网
appears → 区块链
appears → 大数据和云计算
appears → 空天信息
appears → 氢能
appears → 量子科技
appears → 柔性电子
appears → 前沿新材料
appears → 智能计算
appears → 量子通讯
appears → 生物电子`,
    // 2016: parks and towns of 二（一）–（八）, 三（二）2, 附件2; 2021: 一（一）6, 四（二）, 五（二）专栏3, 五（八）1, 五（一）专栏1.
    place: `
same 宁波国家高新区 → 宁波国家高新区
same 宁波石化经济技术开发区 → 宁波石化经济技术开发区
same 宁波杭州湾新区 → 宁波杭州湾新区
same 大榭开发区 → 大榭开发区
same 宁波保税区 → 宁波保税区
same 梅山保税港区 → 梅山保税港区
same 宁波经济技术开发区 → 宁波经济技术开发区
continued 宁波杭州湾新区 → 前湾新区
continued 江东区 → 鄞州区
continued 奉化市 → 奉化区
renamed 鄞州区现代电车小镇 → 鄞州现代电车小镇
renamed 余姚市模客小镇 → 余姚模客小镇
renamed 余姚市智能光电小镇 → 余姚智能光电小镇
renamed 余姚市智能机器人小镇 → 余姚机器人智谷小镇
renamed 江北区动力小镇 → 江北膜幻动力小镇
renamed 中意(宁波)生态园 → 中意宁波生态园片
near-position 环杭州湾创新中心 → 环湾创新片
not-seen-again 慈溪磁性小镇 →
not-seen-again 宁波杭州湾新区高性能金属材料专业园 →
not-seen-again 慈溪市碳材料专业园 →
not-seen-again 慈溪市服务机器人小镇 →
not-seen-again 北仑智能装备产业园 →
not-seen-again 宁波杭州湾新区智能制造产业园 →
not-seen-again 北仑区小港高端装备产业园 →
not-seen-again 奉化市智能制造产业园 →
not-seen-again 江北区非标智能装备园 →
not-seen-again 宁海县长亭港数控机械产业园 →
not-seen-again 慈溪市正大农业机械制造园 →
not-seen-again 江北区三星智能仪器仪表产业园 →
not-seen-again 奉化市气动产业园 →
not-seen-again 光电产业园 →
not-seen-again 北仑区集成电路产业园 →
not-seen-again 宁波汽车电子产业园 →
not-seen-again 宁波国家高新区东软智能可穿戴设备产业基地 →
not-seen-again 宁波新材料科技城 →
not-seen-again 宁波国际海洋生态科技城 →
not-seen-again 象保合作区 →
appears → 东钱湖
appears → 宁波软件园
appears → 宁波华为鲲鹏生态产业园
appears → “246”万千亿级产业集群示范园
appears → 后海塘工业区
appears → 临俞工业区
appears → 慈溪滨海经济开发区南部拓展区块
appears → 鄞州工业园区
appears → 芯港小镇
appears → 慈溪市高新技术开发区
appears → 镇海区高端新材料产业园
appears → 中东欧国际产业合作园`,
    // No bureau answers for a task of the plan of 2021; 六1 names the leading group.
    organisation: `
not-seen-again 市推进“中国制造2025”工作领导小组 →
not-seen-again 宁波市推进“中国制造2025”战略咨询委员会 →
appears → 市制造业高质量发展领导小组`,
    project: `
renamed 石墨烯创新中心 → 石墨烯制造业创新中心
renamed 宁波市科技大市场 → 科技大市场2.0版
renamed 宁波市8718公共服务平台 → 8718枢纽平台`,
  },
  // 2023 一（二）: three, six and a group without its industries. 新材料 goes on by way of 2021.
  '2016-pilot-plan..2023-361-plan': {
    industry: `
renamed “3511”新型产业体系 → “361”万千亿级产业集群
renamed 新一代信息技术 → 数字产业
renamed 新材料 → 新型功能材料
renamed 家用电器 → 智能家电
renamed 生物医药 → 现代健康
same 绿色石化 → 绿色石化
same 高端装备 → 高端装备
same 时尚纺织服装 → 时尚纺织服装
same 关键基础件 → 关键基础件
not-seen-again 汽车制造 →
not-seen-again 清洁能源 →
not-seen-again 海洋高技术 →
not-seen-again 节能环保 →
not-seen-again 工业创新设计 →
not-seen-again 科技服务 →
not-seen-again 检验检测 →
not-seen-again 稀土磁性材料 →
not-seen-again 高端金属合金材料 →
not-seen-again 石墨烯 →
not-seen-again 专用装备 →
not-seen-again 光学电子 →
not-seen-again 集成电路 →
not-seen-again 工业物联网 →
appears → 新能源`,
    place: '',
    project: '',
  },
  // 2021 names 新能源 as an industry of the west belt, 2023 as a cluster: not one, and no new name.
  '2021-14fyp..2023-361-plan': {
    industry: `
renamed “246+”现代制造业产业体系 → “361”万千亿级产业集群
renamed 生物医药 → 现代健康
continued 新材料 → 新型功能材料
merged 电子信息、软件与新兴服务 → 数字产业
merged 一批百亿级前沿产业、未来产业 → 一批新兴和未来产业群
same 绿色石化 → 绿色石化
same 高端装备 → 高端装备
same 关键基础件 → 关键基础件
same 智能家电 → 智能家电
same 时尚纺织服装 → 时尚纺织服装
same 新型功能材料 → 新型功能材料
look-alike 新能源 → 新能源
not-seen-again 汽车 →
not-seen-again 文体用品 →
not-seen-again 节能环保 →
not-seen-again 汽车零部件 →
not-seen-again 稀土磁性材料 →
not-seen-again 化工新材料 →
not-seen-again 节能与新能源汽车 →
not-seen-again 特色工艺集成电路 →
not-seen-again 光学电子 →
not-seen-again 机器人 →
not-seen-again 智能成型装备 →
not-seen-again 高端模具 →
not-seen-again 时尚服装 →`,
    place: `
renamed 甬江科创大走廊 → 甬江科创区`,
    // 六1 of 2021 and 三（一） of 2023 name the same leading group; 2023 sets up a task force with nine groups.
    organisation: `
same 市制造业高质量发展领导小组 → 市制造业高质量发展领导小组
appears → 产业集群培育工作专班
appears → 政策保障工作小组
appears → 综合协调工作小组
appears → 集群推进工作小组
appears → 空间腾换工作小组
appears → 招大做强工作小组
appears → 企业优强工作小组
appears → 品质提升工作小组
appears → 数字赋能工作小组
appears → 创新强工工作小组`,
    project: '',
  },
  // The draft names “246” and lists only 前沿产业 (脚注1).
  '2016-pilot-plan..2020-policy-draft': {
    industry: `
renamed “3511”新型产业体系 → “246+”现代制造业产业体系`,
    place: '',
    indicator: '',
    project: '',
  },
  '2020-policy-draft..2021-14fyp': {
    industry: `
same “246+”现代制造业产业体系 → “246+”现代制造业产业体系
same 前沿产业 → 一批百亿级前沿产业
same 5G → 5G产业
same 工业互联网 → 工业互联网
same 区块链 → 区块链
same 空天信息 → 空天信息
same 氢能 → 氢能
renamed 新一代人工智能 → 人工智能
merged 云计算、大数据 → 大数据和云计算
not-seen-again 生物技术 →
not-seen-again 量子计算 →
not-seen-again 虚拟现实 →
appears → 量子科技
appears → 柔性电子
appears → 前沿新材料
appears → 智能计算
appears → 量子通讯
appears → 生物电子`,
    place: '',
    organisation: `
not-seen-again 市工业强市建设领导小组 →
not-seen-again 市工业强市建设领导小组办公室 →
appears → 市制造业高质量发展领导小组`,
    // 第37条: 35 % of new building land each year; 五（九）1 writes 新增用地指标, 五（七）1 another share.
    indicator: `
other-definition 新增建设用地指标用于工业的比重 → 工业用地总规模占城乡建设用地规模、每年新增用地指标用于工业`,
    project: `
same 宁波甬江实验室 → 甬江实验室
same 中国（宁波）知识产权保护中心 → 中国（宁波）知识产权保护中心`,
  },
  '2020-policy-draft..2023-361-plan': {
    industry: `
renamed “246+”现代制造业产业体系 → “361”万千亿级产业集群
renamed 前沿产业 → 一批新兴和未来产业群`,
    place: '',
    indicator: '',
    project: '',
  },
  // A county's clusters are neither the city's nor new in it.
  '2016-pilot-plan..2020-cixi-plan': {
    industry: '',
    place: `
same 环杭州湾创新中心 → 环杭州湾创新中心`,
    organisation: '',
    project: `
same 环杭州湾创新中心 → 环杭州湾创新中心`,
  },
  '2020-policy-draft..2020-cixi-plan': {
    industry: '',
    place: '',
    organisation: `
look-alike 市工业强市建设领导小组 → 市工业强市建设工作领导小组`,
    // 第37条 and 四（三）: 35 % of new land; 第39条 and 四（四）: 39 and 2 亿元 a year.
    indicator: `
other-definition 新增建设用地指标用于工业的比重 → 新增用地指标用于工业的比重、负面清单以外工业项目按“标准地”供地的比重
other-definition 制造业高质量发展专项资金 → 支持产业集群发展的资金`,
    project: '',
  },
  '2020-cixi-plan..2021-14fyp': {
    industry: `
look-alike 智能家电产业集群 → 智能家电
look-alike 关键基础件(元器件)产业集群 → 关键基础件
look-alike 汽车产业集群 → 汽车
look-alike 新材料产业集群 → 新材料、前沿新材料、化工新材料
look-alike 高端装备产业集群 → 高端装备、高端装备制造`,
    // Cixi 二（一）–（六）, 三（一）1; 2021 四（二）3 表4-1, 四（二）4 表4-2, 五（二）专栏3.
    place: `
renamed 慈溪滨海经济开发区(龙山镇) → 浙江慈溪滨海经济开发区、龙山核心片
near-position 环杭州湾创新中心 → 环湾创新片
near-position 周巷镇工业园 → 周巷片
same 慈溪小家电智造小镇 → 慈溪小家电智造小镇
same 慈溪观海卫智能电器小镇 → 慈溪观海卫智能电器小镇
same 慈溪息壤小镇 → 慈溪息壤小镇
same 慈溪正大现代农业休闲小镇 → 慈溪正大现代农业休闲小镇
same 慈溪市高新技术开发区 → 慈溪市高新技术开发区
leading-industry-not-seen-again 慈溪小家电智造小镇、智能家电产业集群 → 慈溪小家电智造小镇
leading-industry-appears 慈溪小家电智造小镇 → 慈溪小家电智造小镇、时尚
leading-industry-not-seen-again 慈溪观海卫智能电器小镇、智能家电产业集群 → 慈溪观海卫智能电器小镇
leading-industry-appears 慈溪观海卫智能电器小镇 → 慈溪观海卫智能电器小镇、智能制造
leading-industry-not-seen-again 慈溪市高新技术开发区、关键基础件(元器件)产业集群、汽车产业集群、生命健康产业集群、高端装备产业集群 → 慈溪市高新技术开发区
leading-industry-appears 慈溪市高新技术开发区 → 慈溪市高新技术开发区、稀土磁性材料`,
    organisation: '',
    project: '',
  },
  '2020-cixi-plan..2023-361-plan': { industry: '', place: '', organisation: '', project: '' },
};
