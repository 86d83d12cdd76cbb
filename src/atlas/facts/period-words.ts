/** Years as printed, `2021-2025`, with the dash that a language puts between years. */
export function periodIn(period: string, language: 'zh' | 'en'): string {
  return period.replace('-', language === 'en' ? '–' : '—');
}
