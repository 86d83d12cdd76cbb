import { type DocumentMarks, documentMarks } from '../../src/atlas/facts/document-marks.ts';
import { printedText } from '../../src/atlas/reading/printed-text.ts';
import type { Absence } from '../../src/atlas/records/absence.ts';
import type { Citation } from '../../src/atlas/records/citation.ts';
import type { Dataset } from '../../src/atlas/records/dataset.ts';
import type { LookAlike } from '../../src/atlas/records/look-alike.ts';
import { type AtlasNode, NODE_KINDS, type NodeKind } from '../../src/atlas/records/node.ts';
import type { PrintedItem, PrintedTable } from '../../src/atlas/records/printed-table.ts';
import type { Topic } from '../../src/atlas/records/topic.ts';
import { type CsvCell, csvText } from '../../src/lib/csv-text.ts';
import { NODE_ATTRIBUTES } from './assemble-nodes.ts';
import { columnOf } from './parse-record.ts';

/** A table for download: its columns with their values, and the file's text. */
export interface CsvTable {
  name: string;
  columns: readonly string[];
  text: string;
}

interface Column<Item> {
  name: string;
  value: (item: Item) => CsvCell;
}

/** One table a node kind, and the links, findings and look-alikes. Every row carries its citations and the status of their documents. */
export function csvTables(dataset: Dataset): CsvTable[] {
  const marks = documentMarks(dataset.documents);
  return [
    ...NODE_KINDS.map((kind) =>
      table(
        kind,
        nodeColumns(kind, marks),
        dataset.nodes.filter((node) => node.kind === kind),
      ),
    ),
    table('links', linkColumns(dataset, marks), dataset.links),
    table('findings', findingColumns(marks), dataset.findings.flatMap(readingsOf)),
    table('topics', TOPIC_COLUMNS, dataset.topics.flatMap(gatheredBy)),
    table('look-alikes', lookAlikeColumns(marks), dataset.lookAlikes ?? []),
    table(
      'printed-tables',
      printedColumns(dataset, marks),
      (dataset.printedTables ?? []).flatMap(printedItems),
    ),
    table('absences', absenceColumns(marks), dataset.documents.flatMap(absencesOf)),
  ];
}

function table<Item>(name: string, columns: readonly Column<Item>[], items: readonly Item[]): CsvTable {
  const header = columns.map((column) => column.name);
  const rows = items.map((item) => columns.map((column) => column.value(item)));
  return { name, columns: header, text: csvText(header, rows) };
}

function nodeColumns(kind: NodeKind, marks: DocumentMarks): Column<AtlasNode>[] {
  return [
    { name: 'id', value: (node) => node.id },
    { name: 'class', value: (node) => node.class },
    { name: 'name', value: (node) => node.name },
    { name: 'name_en', value: (node) => node.nameEn },
    ...(kind === 'place' ? [{ name: 'label', value: (node: AtlasNode) => node.label }] : []),
    { name: 'aliases', value: (node) => node.aliases?.join('；') },
    { name: 'document', value: (node) => node.document },
    ...NODE_ATTRIBUTES[kind].map((attribute) => ({
      // A status of the node itself (target or actual, draft); the column of that name is the document's.
      name: attribute === 'status' ? `${kind}_status` : columnOf(attribute),
      value: (node: AtlasNode) =>
        cellOf(Object.entries(node.attributes).find(([key]) => key === attribute)?.[1]),
    })),
    { name: 'lon', value: (node) => node.location?.lon },
    { name: 'lat', value: (node) => node.location?.lat },
    { name: 'precision', value: (node) => node.location?.precision },
    { name: 'uncertainty_km', value: (node) => node.location?.uncertaintyKm },
    { name: 'location_basis', value: (node) => node.location?.basis },
    { name: 'location_basis_en', value: (node) => node.location?.basisEn },
    { name: 'sources', value: (node) => cellOf(node.sources) },
    { name: 'open_lists', value: (node) => cellOf(node.openLists) },
    ...citationColumns<AtlasNode>((node) => node.citations, marks),
  ];
}

function linkColumns(dataset: Dataset, marks: DocumentMarks): Column<Dataset['links'][number]>[] {
  const nodes = new Map<string, AtlasNode>(dataset.nodes.map((node) => [node.id, node]));
  /** A derived link cites nothing; the status that matters is that of the records which it joins. */
  const evidenceOf = (link: Dataset['links'][number]): readonly Citation[] =>
    link.citations.length > 0
      ? link.citations
      : [link.from, link.to].flatMap((id) => nodes.get(id)?.citations ?? []);
  return [
    { name: 'from', value: (link) => link.from },
    { name: 'from_name', value: (link) => nodes.get(link.from)?.name },
    { name: 'kind', value: (link) => link.kind },
    { name: 'to', value: (link) => link.to },
    { name: 'to_name', value: (link) => nodes.get(link.to)?.name },
    { name: 'basis', value: (link) => link.basis },
    { name: 'rule', value: (link) => (link.basis === 'derived' ? link.rule : undefined) },
    { name: 'note', value: (link) => link.note },
    { name: 'citations', value: (link) => citationText(link.citations) },
    { name: 'status', value: (link) => marks.statusOf(evidenceOf(link)) },
    { name: 'order', value: (link) => link.order },
  ];
}

type Finding = Dataset['findings'][number];
type Reading = { finding: Finding; reading: Finding['readings'][number] };

function readingsOf(finding: Finding): Reading[] {
  return finding.readings.map((reading) => ({ finding, reading }));
}

function findingColumns(marks: DocumentMarks): Column<Reading>[] {
  return [
    { name: 'id', value: ({ finding }) => finding.id },
    { name: 'title', value: ({ finding }) => finding.title },
    { name: 'title_en', value: ({ finding }) => finding.titleEn },
    { name: 'reading', value: ({ reading }) => reading.text },
    { name: 'reading_en', value: ({ reading }) => reading.textEn },
    { name: 'treatment', value: ({ finding }) => finding.treatment },
    { name: 'treatment_en', value: ({ finding }) => finding.treatmentEn },
    { name: 'concerns', value: ({ finding }) => finding.concerns.join('；') },
    { name: 'conflict', value: ({ finding }) => finding.conflict },
    { name: 'judgement', value: ({ finding }) => finding.judgement?.text },
    { name: 'judgement_en', value: ({ finding }) => finding.judgement?.textEn },
    { name: 'judgement_basis', value: ({ finding }) => finding.judgement?.basis },
    ...citationColumns<Reading>(({ reading }) => reading.citations, marks),
  ];
}

type Gathered = { topic: Topic; record: Topic['records'][number] };

const gatheredBy = (topic: Topic): Gathered[] => topic.records.map((record) => ({ topic, record }));

/** The grouping is ours and cites nothing; the records that it gathers do. */
const TOPIC_COLUMNS: readonly Column<Gathered>[] = [
  { name: 'id', value: ({ topic }) => topic.id },
  { name: 'name', value: ({ topic }) => topic.name },
  { name: 'name_en', value: ({ topic }) => topic.nameEn },
  { name: 'aliases', value: ({ topic }) => topic.aliases?.join('；') },
  { name: 'record', value: ({ record }) => record },
];

function lookAlikeColumns(marks: DocumentMarks): Column<LookAlike>[] {
  return [
    { name: 'id', value: ({ id }) => id },
    { name: 'records', value: ({ records }) => records.join('；') },
    { name: 'reason', value: ({ reason }) => reason },
    { name: 'reason_en', value: ({ reasonEn }) => reasonEn },
    ...citationColumns<LookAlike>(({ citations }) => citations, marks),
  ];
}

interface Printed {
  within: PrintedTable;
  part: 'head' | 'body';
  row: number;
  column: number;
  item: number;
  of: PrintedItem;
}

/** Every thing that a table prints, by the row, the column and its place in the cell. */
function printedItems(within: PrintedTable): Printed[] {
  const parts = [
    ['head', within.head],
    ['body', within.rows],
  ] as const;
  return parts.flatMap(([part, rows]) =>
    rows.flatMap((cells, row) =>
      cells.flatMap(({ column, items }) =>
        items.map((of, item) => ({ within, part, row: row + 1, column, item: item + 1, of })),
      ),
    ),
  );
}

function printedColumns(dataset: Dataset, marks: DocumentMarks): Column<Printed>[] {
  const nodes = new Map<string, AtlasNode>(dataset.nodes.map((node) => [node.id, node]));
  const graph = { node: (id: string) => nodes.get(id) };
  return [
    { name: 'document', value: ({ within: { document } }) => document },
    { name: 'locator', value: ({ within: { locator } }) => locator },
    { name: 'part', value: ({ part }) => part },
    { name: 'row', value: ({ row }) => row },
    { name: 'column', value: ({ column }) => column },
    { name: 'item', value: ({ item }) => item },
    { name: 'record', value: ({ of }) => of.record },
    {
      name: 'attribute',
      value: ({ of: { attribute } }) => (attribute === undefined ? undefined : columnOf(attribute)),
    },
    { name: 'text', value: ({ of }) => printedText(graph, of, 'zh') },
    { name: 'text_en', value: ({ of }) => printedText(graph, of, 'en') },
    ...citationColumns<Printed>(({ within: { document, locator } }) => [{ document, locator }], marks),
  ];
}

type Missing = { document: Dataset['documents'][number]; absence: Absence };

function absencesOf(document: Missing['document']): Missing[] {
  return (document.absences ?? []).map((absence) => ({ document, absence }));
}

function absenceColumns(marks: DocumentMarks): Column<Missing>[] {
  return [
    { name: 'id', value: ({ absence }) => absence.id },
    { name: 'document', value: ({ document }) => document.id },
    { name: 'subject', value: ({ absence }) => absence.subject },
    { name: 'subject_en', value: ({ absence }) => absence.subjectEn },
    { name: 'aliases', value: ({ absence }) => absence.aliases?.join('；') },
    { name: 'classes', value: ({ absence }) => absence.classes.join('；') },
    { name: 'instead', value: ({ absence }) => absence.instead },
    { name: 'instead_en', value: ({ absence }) => absence.insteadEn },
    ...citationColumns<Missing>(({ absence }) => absence.citations, marks),
  ];
}

function citationColumns<Item>(
  citations: (item: Item) => readonly Citation[],
  marks: DocumentMarks,
): Column<Item>[] {
  return [
    {
      name: 'citations',
      value: (item) => citationText(citations(item)),
    },
    { name: 'status', value: (item) => marks.statusOf(citations(item)) },
  ];
}

function citationText(citations: readonly Citation[]): string {
  return citations.map(({ document, locator }) => `${document}#${locator}`).join('；');
}

/** Lists of texts are joined; anything with a structure of its own is written as JSON. */
function cellOf(value: unknown): CsvCell {
  if (value === undefined || typeof value === 'number' || typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join('；');
  return JSON.stringify(value);
}
