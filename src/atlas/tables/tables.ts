import type { ColumnKey } from '../facts/column-keys.ts';
import { fieldOfColumn } from '../facts/fields.ts';
import { FACETS_OF_VIEW } from './facets.ts';
import { findingRows } from './finding-rows.ts';
import type { Grouping } from './grouping.ts';
import { type ListView, VIEW_KINDS } from './list-query.ts';
import { listRows } from './record-rows.ts';
import type { ColumnTitle, TableColumn, TableId, TableSpec } from './table-spec.ts';

/** Shares of the width: figures take what they need, names and texts share the rest. */
const TRACKS: Readonly<Partial<Record<ColumnKey, string>>> = {
  name: 'minmax(0, 6fr)',
  class: 'minmax(0, 2fr)',
  company: 'minmax(0, 2.5fr)',
  year: '52px',
  links: '60px',
  measures: '74px',
  indicators: '68px',
  projects: '68px',
};
const OTHER_TRACK = 'minmax(0, 3fr)';

const trackOf = (key: ColumnKey): string => TRACKS[key] ?? OTHER_TRACK;

/** Headings of columns that no field stands for. */
const OWN_TITLES: Readonly<Partial<Record<ColumnKey, ColumnTitle>>> = {
  name: 'list.column.name',
  section: 'list.column.section',
  links: 'list.column.links',
};

interface RecordTable {
  columns: readonly ColumnKey[];
  more: readonly ColumnKey[];
  /** The two facts of a card. */
  facts: readonly ColumnKey[];
  lead?: 'list.draft';
  groupedBy?: Grouping;
  groupings: readonly Grouping[];
  isCounted?: true;
}

/** What each list of records shows; the first column is the record itself. */
const RECORD_TABLES: Readonly<Record<ListView, RecordTable>> = {
  places: {
    columns: ['name', 'class', 'parent', 'links'],
    more: ['district', 'leading', 'industry', 'pieces', 'state'],
    facts: ['class', 'parent'],
    groupings: ['belt', 'zone', 'district', 'leading', 'class', 'document', 'state'],
  },
  industries: {
    columns: ['name', 'class', 'links'],
    more: ['parent', 'district'],
    facts: ['class', 'links'],
    groupedBy: 'document',
    groupings: ['document', 'class'],
  },
  projects: {
    columns: ['name', 'district', 'parent', 'company'],
    more: ['class', 'state'],
    facts: ['district', 'company'],
    groupings: ['listing', 'district', 'document', 'class', 'company', 'state'],
    isCounted: true,
  },
  organisations: {
    // Bureaus answer for measures and indicators, companies have projects: the class is the heading above the rows.
    columns: ['name', 'measures', 'indicators', 'projects'],
    more: ['class'],
    facts: ['measures', 'projects'],
    groupedBy: 'class',
    groupings: ['class', 'document'],
  },
  measures: {
    columns: ['name', 'section', 'bureaus'],
    more: ['class', 'pilots', 'topic', 'industry', 'district'],
    facts: ['section', 'bureaus'],
    groupings: ['bureau', 'document', 'class', 'topic', 'industry', 'district'],
    isCounted: true,
  },
  policies: {
    columns: ['name', 'section', 'industry', 'bureaus'],
    more: [],
    facts: ['section', 'industry'],
    groupings: ['bureau', 'industry'],
    lead: 'list.draft',
  },
  indicators: {
    columns: ['name', 'value', 'year', 'class'],
    more: ['topic', 'industry', 'district', 'bureaus'],
    groupings: ['topic', 'document', 'class', 'year', 'industry', 'bureau'],
    facts: ['value', 'year'],
    isCounted: true,
  },
  assessments: {
    columns: ['name', 'class', 'section'],
    more: ['industry'],
    facts: ['class', 'section'],
    groupings: ['class', 'industry', 'document'],
  },
};

function recordTable(view: ListView): TableSpec {
  const { columns, more, facts, lead, groupedBy, groupings, isCounted = false } = RECORD_TABLES[view];
  const column = (key: ColumnKey): TableColumn => {
    const title = OWN_TITLES[key] ?? fieldOfColumn(VIEW_KINDS[view], key)?.label;
    if (title === undefined) throw new Error(`no field of a ${VIEW_KINDS[view]} stands in the column ${key}`);
    const onCard = key === 'name' ? 'name' : facts.includes(key) ? 'fact' : 'none';
    return { key, title, track: trackOf(key), onCard };
  };
  return {
    id: view,
    heading: `nav.${view}`,
    rows: (graph) => listRows(graph, view),
    columns: columns.map(column),
    more: more.map(column),
    facets: FACETS_OF_VIEW[view],
    ...(lead === undefined ? {} : { lead }),
    groupedBy,
    groupings,
    isCounted,
  };
}

const FINDINGS: TableSpec = {
  id: 'findings',
  heading: 'finding.heading',
  rows: findingRows,
  columns: [
    { key: 'name', title: 'nav.findings', track: 'minmax(0, 6fr)', onCard: 'name' },
    { key: 'section', title: 'list.facet.document', track: OTHER_TRACK, onCard: 'fact' },
    { key: 'links', title: 'list.column.concerns', track: '84px', onCard: 'fact' },
  ],
  more: [],
  facets: FACETS_OF_VIEW.findings,
  lead: 'finding.lead',
  groupedBy: 'conflict',
  groupings: ['conflict', 'document', 'kind'],
  isCounted: false,
};

/** Every table of the atlas: a new one is an entry here, and a view of a surface that shows it. */
export const TABLES: Readonly<Record<TableId, TableSpec>> = {
  places: recordTable('places'),
  industries: recordTable('industries'),
  projects: recordTable('projects'),
  organisations: recordTable('organisations'),
  measures: recordTable('measures'),
  policies: recordTable('policies'),
  indicators: recordTable('indicators'),
  assessments: recordTable('assessments'),
  findings: FINDINGS,
};

/** The table that a view shows, if it shows one. */
export function tableOf(view: string): TableSpec | undefined {
  return Object.values(TABLES).find(({ id }) => id === view);
}
