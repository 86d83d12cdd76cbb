import type { DocumentMarks } from '../../atlas/facts/document-marks.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Citation } from '../../atlas/records/citation.ts';
import type { PolicyAmount } from '../../atlas/records/measure.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import type { ListView } from '../../atlas/tables/list-query.ts';
import type { ListRow } from '../../atlas/tables/record-rows.ts';
import type { CsvCell } from '../../lib/csv-text.ts';
import type { MessageKey, Translate } from '../../messages/translate.ts';
import { facetValueName } from './facet-words.ts';
import { wayWords } from './why-found.tsx';

/** One column of a download: a key for programs, a title for people. */
export interface DownloadColumn<Row> {
  key: string;
  title: string;
  value: (row: Row) => CsvCell;
}

export interface DownloadWords {
  graph: Graph;
  marks: DocumentMarks;
  translate: Translate;
}

/** Values of one cell stand apart by the full-width semicolon, as in the seeds. */
export const joined = (values: readonly string[]): string | undefined =>
  values.length === 0 ? undefined : values.join('；');

const names = (nodes: readonly AtlasNode[]) => joined(nodes.map((node) => node.name));

/** Citations in words: `2021规划 四（二）3 表4-1`. */
export function citationWords(graph: Graph, citations: readonly Citation[]): string | undefined {
  return joined(
    citations.map(
      ({ document, locator }) => `${graph.document(document)?.shortTitle ?? document} ${locator}`,
    ),
  );
}

/** Everything that a list's records say, source and status of the source included. */
export function recordColumns(view: ListView, words: DownloadWords): readonly DownloadColumn<ListRow>[] {
  const { graph, marks, translate } = words;
  const column = (
    key: string,
    title: MessageKey,
    value: (row: ListRow) => CsvCell,
  ): DownloadColumn<ListRow> => ({ key, title: translate(title), value });
  return [
    column('id', 'download.id', (row) => row.node.id),
    column('name', 'list.column.name', (row) => row.node.name),
    column('name_en', 'download.nameEn', (row) => row.node.nameEn),
    column('aliases', 'dossier.aliases', (row) => joined(row.node.aliases ?? [])),
    column('class', view === 'indicators' ? 'list.column.status' : 'list.column.class', (row) =>
      translate(`class.${row.node.class}`),
    ),
    ...kindColumns(view, words, column),
    column('note', 'fact.note', ({ node }) => node.attributes.note),
    column('citations', 'citation.title', (row) => citationWords(graph, row.node.citations)),
    column('status', 'download.status', (row) => marks.statusOf(row.node.citations)),
  ];
}

type MakeColumn = (
  key: string,
  title: MessageKey,
  value: (row: ListRow) => CsvCell,
) => DownloadColumn<ListRow>;

function kindColumns(
  view: ListView,
  { graph, translate }: DownloadWords,
  column: MakeColumn,
): readonly DownloadColumn<ListRow>[] {
  const districts = column('districts', 'list.column.district', (row) =>
    names(row.reaches.flatMap(({ district, isStated }) => (isStated ? [district] : []))),
  );
  const industries = column('industries', 'list.column.industry', (row) => names(row.industries));
  const derived = column('districts_derived', 'download.districtsDerived', (row) =>
    joined(
      row.reaches
        .filter(({ isStated }) => !isStated)
        .map((reach) => wayWords(graph, row.node, reach, translate, (node) => node.name)),
    ),
  );
  const otherNames = column('bureaus_other_names', 'download.bureauNames', (row) =>
    joined(row.otherNames.map(({ name, under }) => `${name.name}（${under.name}）`)),
  );
  const bureaus = column('bureaus', 'list.column.bureaus', (row) => names(row.bureaus));
  const parents = column('part_of', 'list.column.parent', (row) => names(row.parents));
  const basis = column('located', 'list.facet.located', (row) =>
    joined(
      (row.facets.located ?? []).map((value) => facetValueName(graph, 'located', value, translate, 'zh')),
    ),
  );
  switch (view) {
    case 'places':
      return [
        parents,
        districts,
        derived,
        industries,
        column('aim', 'fact.aim', ({ node }) => (node.kind === 'place' ? node.attributes.aim : undefined)),
        column('lon', 'download.lon', ({ node }) => node.location?.lon),
        column('lat', 'download.lat', ({ node }) => node.location?.lat),
        column('uncertainty_km', 'download.uncertainty', ({ node }) => node.location?.uncertaintyKm),
        basis,
      ];
    case 'industries':
      return [
        parents,
        districts,
        derived,
        column('scale', 'fact.scale', ({ node }) =>
          node.kind === 'industry' ? node.attributes.scale : undefined,
        ),
        column('directions', 'fact.directions', ({ node }) =>
          node.kind === 'industry' ? joined(node.attributes.directions ?? []) : undefined,
        ),
      ];
    case 'projects':
      return [
        column('company', 'fact.company', ({ node }) =>
          node.kind === 'project' ? node.attributes.company : undefined,
        ),
        column('capacity', 'fact.capacity', ({ node }) =>
          node.kind === 'project' ? node.attributes.capacity : undefined,
        ),
        districts,
        derived,
        column('district_as_written', 'fact.district', ({ node }) =>
          node.kind === 'project' ? node.attributes.district : undefined,
        ),
        basis,
        column('listed_under', 'list.column.segment', (row) => names(row.parents)),
      ];
    case 'organisations':
      return [
        column('full_name', 'fact.fullName', ({ node }) =>
          node.kind === 'organisation' ? node.attributes.fullName : undefined,
        ),
        column('measures', 'list.column.measures', (row) => row.measures),
        column('indicators', 'list.column.indicators', (row) => row.indicators),
      ];
    case 'measures':
    case 'policies':
      return [
        column('group', 'fact.group', ({ node }) =>
          node.kind === 'measure' ? node.attributes.group : undefined,
        ),
        column('content', 'fact.content', ({ node }) =>
          node.kind === 'measure' ? node.attributes.content : undefined,
        ),
        ...(view === 'policies'
          ? [
              column('amounts', 'download.amounts', ({ node }) =>
                node.kind === 'measure'
                  ? joined((node.attributes.amounts ?? []).map((amount) => amountWords(amount, translate)))
                  : undefined,
              ),
            ]
          : []),
        bureaus,
        otherNames,
        industries,
        districts,
        derived,
      ];
    case 'indicators':
      return [...indicatorColumns(column, translate), industries, districts, derived, bureaus, otherNames];
  }
}

function indicatorColumns(column: MakeColumn, translate: Translate): readonly DownloadColumn<ListRow>[] {
  type Attributes = Extract<AtlasNode, { kind: 'indicator' }>['attributes'];
  const of =
    (pick: (attributes: Attributes) => CsvCell) =>
    ({ node }: ListRow): CsvCell =>
      node.kind === 'indicator' ? pick(node.attributes) : undefined;
  return [
    column(
      'subject',
      'fact.subject',
      of((a) => a.subject),
    ),
    column(
      'comparison',
      'download.comparison',
      of((a) => translate(`comparison.${a.comparison}`)),
    ),
    column(
      'value',
      'fact.value',
      of((a) => a.value),
    ),
    column(
      'unit',
      'download.unit',
      of((a) => a.unit),
    ),
    column(
      'year',
      'fact.year',
      of((a) => a.year),
    ),
    column(
      'base_year',
      'download.baseYear',
      of((a) => a.baseYear),
    ),
    column(
      'base_value',
      'fact.base',
      of((a) => a.baseValue),
    ),
  ];
}

/** One grant of a clause in a line; money in 万元. */
function amountWords(amount: PolicyAmount, translate: Translate): string {
  const { condition, rateBound, ratePct, capWan, amountWan, instalments } = amount;
  const rate = rateBound === 'at-most' ? 'policy.rate.atMost' : 'policy.rate';
  const parts = [
    condition,
    ratePct === undefined ? undefined : translate(rate, { rate: ratePct }),
    capWan === undefined ? undefined : translate('download.amount.cap', { value: capWan }),
    amountWan === undefined ? undefined : translate('download.amount.fixed', { value: amountWan }),
    instalments?.map(({ stage, pct }) => `${stage} ${pct}%`).join(' → '),
  ];
  return parts.filter((part) => part !== undefined).join('，');
}
