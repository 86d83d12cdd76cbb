import type { SearchGroup } from './search-entry.ts';

/** What people say, and what the documents say for it. */
export interface EverydayWord {
  said: readonly string[];
  /** Words that occur in the records; a test holds it. */
  official: readonly string[];
  /** What such a question is after: it leads among the answers. */
  leads?: SearchGroup;
}

/** Everyday words for official ones. Ours, not the documents': an answer says which words were looked for instead. */
export const EVERYDAY_WORDS: readonly EverydayWord[] = [
  {
    said: ['地价', '土地价格', '土地多少钱'],
    official: ['地价', '工业用地', '要素价格'],
    leads: 'policy-clause',
  },
  { said: ['买地', '拿地', '批地', '要地', '供地'], official: ['工业用地', '供地'], leads: 'measure' },
  {
    said: ['建厂', '盖厂房', '办厂', '开厂', '设厂'],
    official: ['工业用地', '厂房', '招商'],
    leads: 'measure',
  },
  { said: ['租厂房', '厂房出租', '租房'], official: ['标准厂房', '租赁'], leads: 'measure' },
  { said: ['电镀厂', '电镀企业'], official: ['电镀'] },
  { said: ['搬迁', '搬厂', '搬家', '迁厂', '关停'], official: ['集聚区', '整治', '落后产能'] },
  {
    said: ['补贴', '补助', '扶持资金', '拿钱', '给钱', '优惠政策', '优惠'],
    official: ['补助', '奖励'],
    leads: 'policy-clause',
  },
  { said: ['奖金', '奖励'], official: ['奖励'], leads: 'policy-clause' },
  { said: ['贷款', '借钱', '融资难'], official: ['贷款', '融资'] },
  { said: ['减税', '退税', '免税'], official: ['税收'] },
  { said: ['招工', '缺人', '招人', '用工'], official: ['人才', '技能'] },
  { said: ['落户', '引进项目', '招商引资'], official: ['招商'], leads: 'measure' },
  { said: ['技改', '设备更新', '机器换人'], official: ['技术改造', '智能化改造'] },
  { said: ['小企业', '小公司', '微型企业'], official: ['小微'] },
  { said: ['上市公司', '股票'], official: ['上市'] },
  { said: ['环评', '污染', '排放'], official: ['环保', '排污'] },
  { said: ['电费', '用电价格'], official: ['用电', '电价'] },
  { said: ['化工园', '化工园区', '化工厂'], official: ['石化', '化工'], leads: 'place' },
  { said: ['工业园', '产业园', '开发区名单'], official: ['园区', '工业园区'], leads: 'place' },
  { said: ['芯片', '晶片', '半导体'], official: ['集成电路'], leads: 'industry' },
  { said: ['电车', '新能源车', '电动车'], official: ['新能源汽车'], leads: 'industry' },
  { said: ['家电厂', '小家电'], official: ['家电'], leads: 'industry' },
  { said: ['衣服', '服装厂'], official: ['服装'], leads: 'industry' },
  { said: ['研发投入', '科研投入', '研发费用'], official: ['研发经费'], leads: 'indicator' },
  { said: ['cars', 'car', 'automobiles'], official: ['汽车'], leads: 'industry' },
  {
    said: ['谁负责', '谁来负责', '归谁管', '谁管', '谁牵头', '哪个局管', '哪个部门', '主管部门'],
    official: ['责任部门'],
    leads: 'organisation',
  },
  { said: ['目标'], official: ['目标'], leads: 'indicator' },
  // Last: beside another word they only say that a number is wanted.
  {
    said: ['达到多少', '是多少', '多少个', '多少家', '多少'],
    official: ['指标'],
    leads: 'indicator',
  },
];
