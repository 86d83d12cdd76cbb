import { foldWithQuantities } from '../../lib/quantities.ts';
import type { ColumnKey } from '../facts/column-keys.ts';
import type { Graph } from '../graph/graph.ts';
import { CONFLICTS, type Finding } from '../records/finding.ts';
import { subjectName } from '../records/subject-name.ts';
import type { Grouping } from './grouping.ts';
import type { Cell, OrderValue, TableRow } from './table-row.ts';

/** The row of a finding. */
export interface FindingRow extends TableRow {
  finding: Finding;
}

/**
 * Findings with the documents that they cite and the kinds of the records that they concern, by what the documents differ in and
 * then document by document.
 */
export function findingRows(graph: Graph): readonly FindingRow[] {
  const rows = graph.dataset.findings.map((finding) => rowOf(graph, finding));
  const first = ({ facets }: FindingRow) => facets.document?.[0] ?? '';
  const rank = ({ finding: { conflict } }: FindingRow) =>
    conflict === undefined ? CONFLICTS.length : CONFLICTS.indexOf(conflict);
  return rows.toSorted((a, b) => rank(a) - rank(b) || first(a).localeCompare(first(b)));
}

function rowOf(graph: Graph, finding: Finding): FindingRow {
  const concerned = finding.concerns.flatMap((id) => graph.node(id) ?? []);
  const cited = finding.readings.flatMap((reading) => reading.citations);
  const documents = [...new Set(cited.map((citation) => citation.document))];
  const { conflict, judgement } = finding;
  const readings = finding.readings.flatMap((reading) => [reading.text, reading.textEn ?? '']);
  const kinds = [...new Set(concerned.map((node) => node.kind))];
  const groups: Readonly<Partial<Record<Grouping, readonly string[]>>> = {
    document: documents,
    kind: kinds,
    conflict: conflict === undefined ? [] : [conflict],
  };
  const names = concerned.map((node) => node.name);
  return {
    subject: { kind: 'finding', finding },
    id: finding.id,
    records: finding.concerns,
    depth: 0,
    groups: (by) => groups[by] ?? [],
    cell: (column) => findingCell(finding, documents, column),
    order: (column, language) => findingOrder(finding, documents, column, language),
    why: () => [],
    finding,
    facets: { conflict: conflict === undefined ? [] : [conflict], document: documents, kind: kinds },
    texts: [
      finding.title,
      finding.titleEn ?? '',
      judgement?.text ?? '',
      finding.treatment,
      ...readings,
      ...names,
    ].map(foldWithQuantities),
  };
}

function findingCell(finding: Finding, documents: readonly string[], column: ColumnKey): Cell | undefined {
  if (column === 'name')
    return {
      kind: 'subject',
      subject: { kind: 'finding', finding },
      note: undefined,
      isUnverified: false,
    };
  if (column === 'section') return { kind: 'documents', documents };
  return column === 'links' ? { kind: 'count', count: finding.concerns.length } : undefined;
}

function findingOrder(
  finding: Finding,
  documents: readonly string[],
  column: ColumnKey,
  language: 'zh' | 'en',
): OrderValue {
  if (column === 'name') return [subjectName({ kind: 'finding', finding }, language).text];
  if (column === 'section') return documents.slice(0, 1);
  return column === 'links' ? [finding.concerns.length] : undefined;
}
