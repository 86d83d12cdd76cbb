import type { Complaint } from './complaint.ts';
import { isDamaged } from './texts.ts';

type Properties = Readonly<Record<string, string>>;

/** The fields that are read of a feature; whatever else a file holds is left alone. */
export const FIELDS = ['id', 'status', 'source', 'date', 'crs_from', 'crs_ok', 'area_ok', 'sea'] as const;

/** What is wrong with the fields of a feature, whatever its geometry. */
export function attributeComplaints(properties: Properties): Complaint[] {
  const complaints: Complaint[] = FIELDS.filter((field) => isDamaged(properties[field] ?? '')).map(
    (field) => ({
      column: field,
      zh: `${field} 的文字已损坏（“${properties[field] ?? ''}”）：请从未损坏的原文件以 UTF-8 重新导出`,
      en: `The text of ${field} is damaged ("${properties[field] ?? ''}"): export it again as UTF-8 from a file that is whole`,
    }),
  );
  const status = properties['status'] ?? '';
  if (status !== 'official' && status !== 'schematic') {
    complaints.push({
      column: 'status',
      zh: `status 须为 official 或 schematic，现为“${status}”`,
      en: `status must be official or schematic, it is "${status}"`,
    });
  }
  if ((properties['source'] ?? '') === '') {
    complaints.push({ column: 'source', zh: '没有写来源（source）', en: 'No source is given' });
  }
  if (!isDay(properties['date'] ?? '')) {
    complaints.push({
      column: 'date',
      zh: `日期（date）须写成 2024、2024-05 或 2024-05-01，现为“${properties['date'] ?? ''}”`,
      en: `date must be written 2024, 2024-05 or 2024-05-01, it is "${properties['date'] ?? ''}"`,
    });
  }
  return complaints;
}

/** Whether a field confirms what only a person can know. */
export function isConfirmed(properties: Properties, field: 'crs_ok' | 'area_ok'): boolean {
  return ['1', 'true', 'yes'].includes((properties[field] ?? '').toLowerCase());
}

/** A year since 1949, with or without a month and a day that exist. */
function isDay(text: string): boolean {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (found === null) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2] ?? 1), Number(found[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1949 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
