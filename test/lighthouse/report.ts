import { array, type InferOutput, looseObject, nullable, number, optional, record, string } from 'valibot';

/** The categories that a machine without a graphics card can be asked about. */
export const CATEGORIES = ['accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What is read of Lighthouse's report. */
export const ReportSchema = looseObject({
  categories: record(
    string(),
    looseObject({
      score: nullable(number()),
      auditRefs: array(looseObject({ id: string(), weight: number() })),
    }),
  ),
  audits: record(
    string(),
    looseObject({
      title: string(),
      score: nullable(number()),
      details: optional(looseObject({ items: optional(array(looseObject({}))) })),
    }),
  ),
});
export type Report = InferOutput<typeof ReportSchema>;

/** The mark of a category, 0 to 100. */
export function markOf({ categories }: Report, category: Category): number {
  return Math.round((categories[category]?.score ?? 0) * 100);
}

/** What cost points, a line each, with the first thing that it was found on. */
export function lostPoints({ audits, categories }: Report): string[] {
  const counted = CATEGORIES.flatMap((category) => categories[category]?.auditRefs ?? []);
  return counted.flatMap(({ id, weight }) => {
    const audit = audits[id];
    if (audit === undefined || weight === 0 || audit.score === null || audit.score >= 1) return [];
    const found = audit.details?.items?.[0];
    return [`${id}: ${audit.title}${found === undefined ? '' : ` ${JSON.stringify(found).slice(0, 300)}`}`];
  });
}
