import type { TableField } from './table-schema.ts';

export interface CheckedCell {
  value?: string | number;
  problem?: { zh: string; en: string };
}

/** Marks that a spreadsheet wrote Chinese into a character set that has none: the text is gone. */
const LOST_TEXT = /\?{2,}|\uFFFD/;

/** Checks one cell against its field and converts it; an empty cell has no value. */
export function validateCell(text: string, field: TableField): CheckedCell {
  const constraints = field.constraints ?? {};
  if (text === '') {
    if (constraints.required !== true) return {};
    return { problem: { zh: '不能为空', en: 'must not be empty' } };
  }
  if (LOST_TEXT.test(text)) {
    return {
      problem: {
        zh: `“${text}”：汉字在保存时丢失，请从原件恢复，并另存为“CSV UTF-8”`,
        en: `“${text}”: characters were lost when the file was saved; restore them and save as “CSV UTF-8”`,
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
  return field.type === 'string' ? { value: text } : validateNumber(text, field.type, constraints.minimum);
}

/** The field's description says the rule in words, Chinese and English divided by ` / `. */
function patternProblem(text: string, field: TableField, pattern: string): { zh: string; en: string } {
  const [zh = pattern, en = zh] = (field.description ?? pattern).split(' / ');
  return { zh: `“${text}”格式不符：${zh}`, en: `“${text}” does not fit: ${en}` };
}

const NUMBER_PATTERNS = { integer: /^-?\d+$/, number: /^-?\d+(?:\.\d+)?$/ } as const;

function validateNumber(text: string, type: 'integer' | 'number', minimum: number | undefined): CheckedCell {
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
  if (minimum !== undefined && value < minimum) {
    return { problem: { zh: `${text} 小于最小值 ${minimum}`, en: `${text} is less than ${minimum}` } };
  }
  return { value };
}
