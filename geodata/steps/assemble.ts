import { documentSchema } from '../../src/atlas/records/document.ts';
import { findingSchema } from '../../src/atlas/records/finding.ts';
import { redirectSchema } from '../../src/atlas/records/redirect.ts';
import type { Problems } from '../checks/problems.ts';
import { listOf, type Row, textOf } from '../tables/table.ts';
import { absencesOf } from './absences.ts';
import { assembleLinks } from './assemble-links.ts';
import { assembleLookAlikes } from './assemble-look-alikes.ts';
import { assembleNodes } from './assemble-nodes.ts';
import { labelsOf } from './label-former-districts.ts';
import { citationsOf, parseRecord, withoutAbsent } from './parse-record.ts';
import { assemblePrintedTables } from './printed-tables.ts';
import { areReadable, rowsOf, type Seeds } from './read-seeds.ts';
import type { FromRow, StatedRecords } from './records.ts';
import { assembleTopics } from './topics.ts';

/** Turns the rows of the seeds into records. */
export function assemble(seeds: Seeds, problems: Problems): StatedRecords {
  const nodes = assembleNodes(seeds, problems);
  const links = assembleLinks(seeds, problems);
  const labels = labelsOf({ nodes, links });
  return {
    documents: assembleDocuments(seeds, problems),
    nodes: nodes.map(({ record, row }) => {
      const label = labels.get(record.id);
      return { record: label === undefined ? record : { ...record, label }, row };
    }),
    links,
    findings: assembleFindings(seeds, problems),
    topics: assembleTopics(seeds, problems),
    lookAlikes: assembleLookAlikes(seeds, problems),
    printedTables: assemblePrintedTables(seeds, problems),
    redirects: rowsOf(seeds, 'redirects').flatMap((row) =>
      parseRecord(redirectSchema, { from: row.cells['from'], to: row.cells['to'] }, row, problems),
    ),
  };
}

function assembleDocuments(seeds: Seeds, problems: Problems): StatedRecords['documents'] {
  const sections = rowsOf(seeds, 'sections').filter(
    (section) => section.cells['locator'] !== undefined && section.cells['heading'] !== undefined,
  );
  const absences = absencesOf(seeds, problems);
  return rowsOf(seeds, 'documents').flatMap((row) => {
    const candidate = withoutAbsent({
      id: textOf(row, 'id'),
      title: textOf(row, 'title'),
      titleEn: textOf(row, 'title_en'),
      shortTitle: textOf(row, 'short_title'),
      shortTitleEn: textOf(row, 'short_title_en'),
      issuer: textOf(row, 'issuer'),
      number: textOf(row, 'number'),
      issued: textOf(row, 'issued'),
      scope: textOf(row, 'scope'),
      scopeEn: textOf(row, 'scope_en'),
      period: textOf(row, 'period'),
      status: textOf(row, 'status'),
      note: textOf(row, 'note'),
      citations: citationsOf(row),
      absences: absences.get(textOf(row, 'id') ?? ''),
      sections: sections
        .filter((section) => section.cells['document'] === row.cells['id'])
        .map((section) => ({ locator: textOf(section, 'locator'), heading: textOf(section, 'heading') })),
    });
    return parseRecord(documentSchema, candidate, row, problems);
  });
}

function assembleFindings(seeds: Seeds, problems: Problems): StatedRecords['findings'] {
  const readings = rowsOf(seeds, 'finding-readings');
  return rowsOf(seeds, 'findings').flatMap((row): FromRow<StatedRecords['findings'][number]['record']>[] => {
    const own = readings.filter((reading) => reading.cells['finding'] === row.cells['id']);
    if (own.length === 0 && row.cells['id'] !== undefined && areReadable(seeds, ['finding-readings'])) {
      problems.add({
        file: row.file,
        row: row.row,
        column: 'id',
        zh: 'finding-readings.csv 中没有它的读法',
        en: 'it has no reading in finding-readings.csv',
      });
    }
    const candidate = withoutAbsent({
      id: textOf(row, 'id'),
      title: textOf(row, 'title'),
      titleEn: textOf(row, 'title_en'),
      conflict: textOf(row, 'conflict'),
      readings: own.map((reading) =>
        withoutAbsent({
          text: textOf(reading, 'text'),
          textEn: textOf(reading, 'text_en'),
          citations: citationsOf(reading),
        }),
      ),
      judgement: judgementOf(row),
      treatment: textOf(row, 'treatment'),
      treatmentEn: textOf(row, 'treatment_en'),
      concerns: listOf(row, 'concerns'),
    });
    return own.length === 0 ? [] : parseRecord(findingSchema, candidate, row, problems);
  });
}

function judgementOf(row: Row): Record<string, unknown> | undefined {
  const text = textOf(row, 'judgement');
  if (text === undefined) return undefined;
  return withoutAbsent({
    text,
    textEn: textOf(row, 'judgement_en'),
    basis: textOf(row, 'judgement_basis') ?? 'ours',
  });
}
