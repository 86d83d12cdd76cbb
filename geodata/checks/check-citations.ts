import type { Citation } from '../../src/atlas/records/citation.ts';
import { citationsOf } from '../steps/parse-record.ts';
import { areReadable, rowsOf, type Seeds } from '../steps/read-seeds.ts';
import type { StatedRecords } from '../steps/records.ts';
import { type Row, textOf } from '../tables/table.ts';
import type { Problems } from './problems.ts';

/** Every citation names a document that exists and a section of its contents. (That there is one at all, the schemas say.) */
export function checkCitations(seeds: Seeds, records: StatedRecords, problems: Problems): void {
  if (!areReadable(seeds, ['documents', 'sections'])) return;
  const contents = contentsOf(seeds);
  const check = (citations: readonly Citation[], row: Row): void => {
    for (const { document, locator } of citations) {
      const at = { file: row.file, row: row.row, column: 'citations' };
      const sections = contents.get(document);
      if (sections === undefined) {
        problems.add({
          ...at,
          zh: `documents.csv 中没有文件“${document}”`,
          en: `there is no document “${document}” in documents.csv`,
        });
      } else if (!sections.has(locator)) {
        problems.add({
          ...at,
          zh: `sections.csv 中，${document} 没有“${locator}”这一处`,
          en: `the contents of ${document} in sections.csv have no “${locator}”`,
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

/** Locators of each document, from the rows themselves: a slip in a document's title says nothing about its contents. */
function contentsOf(seeds: Seeds): Map<string, Set<string>> {
  const contents = new Map<string, Set<string>>();
  for (const row of rowsOf(seeds, 'documents')) contents.set(textOf(row, 'id') ?? '', new Set());
  for (const row of rowsOf(seeds, 'sections')) {
    contents.get(textOf(row, 'document') ?? '')?.add(textOf(row, 'locator') ?? '');
  }
  return contents;
}
