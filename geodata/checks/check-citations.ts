import type { Citation } from '../../src/atlas/records/citation.ts';
import { citationsOf } from '../steps/parse-record.ts';
import { areReadable, rowsOf, type Seeds } from '../steps/read-seeds.ts';
import type { StatedRecords } from '../steps/records.ts';
import { type Row, textOf } from '../tables/table.ts';
import type { Problems } from './problems.ts';

/** Every citation names a document that exists and a section of its outline. (That there is one at all, the schemas say.) */
export function checkCitations(seeds: Seeds, records: StatedRecords, problems: Problems): void {
  if (!areReadable(seeds, ['documents', 'sections'])) return;
  const outlines = outlinesOf(seeds);
  const check = (citations: readonly Citation[], row: Row): void => {
    for (const { document, locator } of citations) {
      const at = { file: row.file, row: row.row, column: 'citations' };
      const outline = outlines.get(document);
      if (outline === undefined) {
        problems.add({
          ...at,
          zh: `documents.csv 中没有文件“${document}”`,
          en: `there is no document “${document}” in documents.csv`,
        });
      } else if (!outline.has(locator)) {
        problems.add({
          ...at,
          zh: `sections.csv 中，${document} 没有“${locator}”这一处`,
          en: `the outline of ${document} in sections.csv has no “${locator}”`,
        });
      }
    }
  };
  const seen = new Set<Row>();
  // A row that makes a node and a link to its parent is named once.
  for (const { record, row } of [...records.nodes, ...records.links]) {
    if (!seen.has(row)) check(record.citations, row);
    seen.add(row);
  }
  for (const table of ['documents', 'finding-readings', 'policy-amounts', 'policy-clauses']) {
    for (const row of rowsOf(seeds, table)) check(citationsOf(row), row);
  }
}

/** Locators of each document, from the rows themselves: a slip in a document's title says nothing about its outline. */
function outlinesOf(seeds: Seeds): Map<string, Set<string>> {
  const outlines = new Map<string, Set<string>>();
  for (const row of rowsOf(seeds, 'documents')) outlines.set(textOf(row, 'id') ?? '', new Set());
  for (const row of rowsOf(seeds, 'sections')) {
    outlines.get(textOf(row, 'document') ?? '')?.add(textOf(row, 'locator') ?? '');
  }
  return outlines;
}
