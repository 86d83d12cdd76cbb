import type { PlanningRule } from '../records/planning-rule.ts';
import type {
  ConditionQuantity,
  ConditionUnit,
  PolicyCondition,
  Threshold,
} from '../records/policy-condition.ts';

/** Keys of the catalogue that writing conditions and rules takes. */
export type ConditionKey =
  | `comparison.${Threshold}`
  | `unit.${ConditionUnit | PlanningRule['unit'] | '亿元'}`
  | `quantity.${ConditionQuantity}`
  | `subject.${PolicyCondition['subjects'][number]}`
  | `governs.${PlanningRule['governs']}`
  | `counted.${PlanningRule['counted']}`
  | 'conditions.amount'
  | 'conditions.limits'
  | 'conditions.sets'
  | 'force.原则上'
  | 'list.bracket'
  | 'list.separator'
  | 'summary.colon';

type Translate = (key: ConditionKey, values?: Readonly<Record<string, string | number>>) => string;

/** 万元 in one 亿元. */
const WAN_IN_YI = 10_000;

/** `≥ 200 万元`, `＞ 50 亿元`: whole 亿 are written as such. */
export function thresholdText(
  comparison: Threshold,
  number: number,
  unit: ConditionUnit | PlanningRule['unit'],
  translate: Translate,
): string {
  const isYi = unit === '万元' && number > 0 && number % WAN_IN_YI === 0;
  const size = (isYi ? number / WAN_IN_YI : number).toLocaleString('zh-CN');
  return [translate(`comparison.${comparison}`), size, translate(`unit.${isYi ? '亿元' : unit}`)].join(' ');
}

/** What is compared, and of whom: `企业、项目 · 列入`. */
export function conditionName({ quantity, subjects }: PolicyCondition, translate: Translate): string {
  const whose = subjects.map((subject) => translate(`subject.${subject}`)).join(translate('list.separator'));
  return `${whose} · ${translate(`quantity.${quantity}`)}`;
}

/** The threshold where the text gives a number, else its words. */
export function conditionValue(
  { comparison, number, unit, words = '' }: PolicyCondition,
  translate: Translate,
): string {
  return comparison === undefined || number === undefined || unit === undefined
    ? words
    : thresholdText(comparison, number, unit, translate);
}

/** A condition in one line, with what it belongs to: `支持项 2：企业 · 年度营业收入 ≥ 5,000 万元`. */
export function conditionLine(condition: PolicyCondition, translate: Translate): string {
  const { amount, grant, role } = condition;
  const whole = amount === undefined ? grant : translate('conditions.amount', { no: amount });
  const said = `${conditionName(condition, translate)} ${conditionValue(condition, translate)}`;
  const outer = whole === undefined ? said : `${whole}${translate('summary.colon')}${said}`;
  return role === 'requires'
    ? outer
    : translate('list.bracket', { outer, inner: translate(`conditions.${role}`) });
}

/** The number of a rule: `主导产业 原则上 ≤ 3 个`. */
function ruleNumber(
  { comparison, counted, force, number, unit }: PlanningRule,
  translate: Translate,
): string {
  return [
    translate(`counted.${counted}`),
    ...(force === '原则上' ? [translate('force.原则上')] : []),
    thresholdText(comparison, number, unit, translate),
  ].join(' ');
}

/** A rule in one line: `区县（市）：主导产业 原则上 ≤ 3 个`. */
export function ruleLine(rule: PlanningRule, translate: Translate): string {
  return [translate(`governs.${rule.governs}`), ruleNumber(rule, translate)].join(translate('summary.colon'));
}
