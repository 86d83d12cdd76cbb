import { damageOf } from './damage.ts';
import type { TableField } from './table-schema.ts';

export interface CheckedCell {
  value?: string | number;
  problem?: { zh: string; en: string };
}

/** Checks one cell against its field and converts it; an empty cell has no value. */
export function validateCell(text: string, field: TableField): CheckedCell {
  const constraints = field.constraints ?? {};
  if (text === '') {
    if (constraints.required !== true) return {};
    return { problem: { zh: '不能为空', en: 'must not be empty' } };
  }
  // Numbers have a stricter rule of their own; a minus is no formula there.
  const damage = field.type === 'string' ? damageOf(text, constraints.pattern === undefined) : undefined;
  if (damage !== undefined) return { problem: damage };
  if (field.name.endsWith('_en') && isChinese(text)) {
    return {
      problem: {
        zh: `“${text}”不是英文，像是与中文一列对调了`,
        en: `“${text}” is not English; it seems to have changed places with the Chinese column`,
      },
    };
  }
  if (constraints.enum !== undefined && !constraints.enum.includes(text)) {
    const allowed = constraints.enum.join(', ');
    return {
      problem: { zh: `“${text}”不在允许的值中：${allowed}`, en: `“${text}” is not one of: ${allowed}` },
    };
  }
  if (constraints.pattern !== undefined && !new RegExp(constraints.pattern, 'u').test(text)) {
    return { problem: patternProblem(text, field, constraints.pattern) };
  }
  return field.type === 'string' ? { value: text } : validateNumber(text, field.type, constraints);
}

/** English texts may quote Chinese words, but not consist of them. */
function isChinese(text: string): boolean {
  return !/[A-Za-z]/.test(text) && /\p{sc=Han}/u.test(text.replace(/“[^”]*”/g, ''));
}

/** The field's description says the rule in words, Chinese and English divided by ` / `. */
function patternProblem(text: string, field: TableField, pattern: string): { zh: string; en: string } {
  const [zh = pattern, en = zh] = (field.description ?? pattern).split(' / ');
  return { zh: `“${text}”格式不符：${zh}`, en: `“${text}” does not fit: ${en}` };
}

const NUMBER_PATTERNS = { integer: /^-?\d+$/, number: /^-?\d+(?:\.\d+)?$/ } as const;

function validateNumber(
  text: string,
  type: 'integer' | 'number',
  { minimum, maximum }: NonNullable<TableField['constraints']>,
): CheckedCell {
  if (!NUMBER_PATTERNS[type].test(text)) {
    return type === 'integer'
      ? { problem: { zh: `“${text}”应为整数`, en: `“${text}” must be a whole number` } }
      : {
          problem: {
            zh: `“${text}”应为数字，不带单位、逗号或百分号`,
            en: `“${text}” must be a number without unit, comma or per cent`,
          },
        };
  }
  const value = Number(text);
  if (text.replace(/\D/g, '').replace(/^0+/, '').length > 12) {
    return {
      problem: {
        zh: `“${text}”位数过多，像是表格软件算出的尾数，请照原文填写`,
        en: `“${text}” has too many digits, as a spreadsheet computes them; write what the document says`,
      },
    };
  }
  if (minimum !== undefined && value < minimum) {
    return { problem: { zh: `${text} 小于最小值 ${minimum}`, en: `${text} is less than ${minimum}` } };
  }
  if (maximum !== undefined && value > maximum) {
    return { problem: { zh: `${text} 大于最大值 ${maximum}`, en: `${text} is more than ${maximum}` } };
  }
  return { value };
}
