import { citationsOf } from '../steps/parse-record.ts';
import { areReadable, rowsOf, type Seeds } from '../steps/read-seeds.ts';
import type { StatedRecords } from '../steps/records.ts';
import { type Row, textOf } from '../tables/table.ts';
import type { Problem, Problems } from './problems.ts';

/** One place that so many rows cite in vain is told once: it is missing from the contents, they are not at fault. */
const MANY = 10;

/** Every citation names a document that exists and a section of its contents. (That there is one at all, the schemas say.) */
export function checkCitations(seeds: Seeds, records: StatedRecords, problems: Problems): void {
  if (!areReadable(seeds, ['documents', 'sections'])) return;
  const contents = contentsOf(seeds);
  const missing = new Map<string, Problem[]>();
  for (const row of citingRows(seeds, records)) {
    for (const { document, locator } of citationsOf(row)) {
      if (seeds.lost.has(document) || contents.get(document)?.has(locator) === true) continue;
      const at = { file: row.file, row: row.row, column: 'citations' };
      const [key, problem] = contents.has(document)
        ? [
            `${document}#${locator}`,
            {
              ...at,
              zh: `sections.csv 中，${document} 没有“${locator}”这一处`,
              en: `the contents of ${document} in sections.csv have no “${locator}”`,
            },
          ]
        : [
            document,
            {
              ...at,
              zh: `documents.csv 中没有文件“${document}”`,
              en: `there is no document “${document}” in documents.csv`,
            },
          ];
      missing.set(key, [...(missing.get(key) ?? []), problem]);
    }
  }
  for (const found of missing.values()) for (const problem of together(found)) problems.add(problem);
}

function together(found: readonly Problem[]): readonly Problem[] {
  const [first] = found;
  if (first === undefined || found.length < MANY) return found;
  return [
    {
      ...first,
      zh: `${first.zh}，共 ${found.length} 行引用`,
      en: `${first.en}, which ${found.length} rows cite`,
    },
  ];
}

/** Each row once, though it may make a node and a link to its parent. */
function citingRows(seeds: Seeds, records: StatedRecords): Set<Row> {
  return new Set([
    ...[...records.nodes, ...records.links].map(({ row }) => row),
    ...[
      'absences',
      'benchmarks',
      'documents',
      'fact-sources',
      'finding-readings',
      'look-alikes',
      'open-lists',
      'planning-rules',
      'policy-amounts',
      'policy-clauses',
      'policy-conditions',
      'states',
    ].flatMap((table) => rowsOf(seeds, table)),
  ]);
}

/** Locators of each document, from the rows themselves: a slip in a document's title says nothing about its contents. */
function contentsOf(seeds: Seeds): Map<string, Set<string>> {
  const contents = new Map<string, Set<string>>();
  for (const row of rowsOf(seeds, 'documents')) contents.set(textOf(row, 'id') ?? '', new Set());
  for (const row of rowsOf(seeds, 'sections')) {
    contents.get(textOf(row, 'document') ?? '')?.add(textOf(row, 'locator') ?? '');
  }
  return contents;
}
