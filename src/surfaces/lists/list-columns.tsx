import type { ReactNode } from 'react';
import type { AtlasNode } from '../../atlas/records/node.ts';
import type { ListView, SortKey } from '../../atlas/tables/list-query.ts';
import type { ListRow } from '../../atlas/tables/list-row.ts';
import type { MessageKey, Translate } from '../../messages/translate.ts';
import { indicatorValue } from '../../parts/indicator-value.ts';
import { RecordLink } from '../../parts/record-link.tsx';
import { CitedValue, SourceTag } from '../../parts/source-tag.tsx';
import { WhyFound } from './why-found.tsx';

export type Column = Exclude<SortKey, 'document'>;

/** What each list shows; the first column is the record itself. */
export const COLUMNS_OF_VIEW: Readonly<Record<ListView, readonly Column[]>> = {
  places: ['name', 'class', 'parent', 'links'],
  industries: ['name', 'class', 'links'],
  projects: ['name', 'district', 'parent', 'company'],
  organisations: ['name', 'class', 'measures', 'indicators'],
  measures: ['name', 'section', 'bureaus'],
  policies: ['name', 'section', 'industry', 'bureaus'],
  indicators: ['name', 'value', 'year', 'class'],
};

/** The heading of a column, which a view may call by a word of its own. */
export function columnTitle(view: ListView, column: Column): MessageKey {
  if (view === 'projects' && column === 'parent') return 'list.column.segment';
  if (view === 'indicators' && column === 'class') return 'list.column.status';
  return `list.column.${column}`;
}

/** What stands in a cell. */
export function cellOf(column: Column, row: ListRow, translate: Translate): ReactNode {
  const { node } = row;
  switch (column) {
    case 'name':
      return <NameCell row={row} translate={translate} />;
    case 'class':
      return translate(`class.${node.class}`);
    case 'parent':
      return <Records nodes={row.parents} translate={translate} />;
    case 'district':
      return <DistrictCell row={row} translate={translate} />;
    case 'industry':
      return <Records nodes={row.industries} translate={translate} />;
    case 'bureaus':
      return <Records nodes={row.bureaus} translate={translate} />;
    case 'company':
      return node.kind === 'project' && node.attributes.company !== undefined
        ? cited(node, node.attributes.company)
        : silent(translate);
    case 'section': {
      const [first] = node.citations;
      return first === undefined ? silent(translate) : <SourceTag citation={first} />;
    }
    case 'value':
      return node.kind === 'indicator' ? cited(node, indicatorValue(node, translate)) : silent(translate);
    case 'year':
      return node.kind === 'indicator' ? cited(node, String(node.attributes.year)) : silent(translate);
    case 'measures':
    case 'indicators':
    case 'links':
      return row[column];
  }
}

/** What the document says in so many words or figures; it opens its citation. */
function cited({ citations: [first] }: AtlasNode, value: string): ReactNode {
  return first === undefined ? value : <CitedValue value={value} citation={first} />;
}

function silent(translate: Translate): ReactNode {
  return <span className="silent">{translate('dossier.silent')}</span>;
}

function NameCell({ row, translate }: { row: ListRow; translate: Translate }) {
  const { node } = row;
  const subject =
    node.kind === 'indicator' && node.attributes.subject !== node.name ? node.attributes.subject : undefined;
  return (
    <>
      <RecordLink node={node} />
      <WhyFound row={row} />
      {row.unverified ? <span className="related-note">{translate('list.unlocated')}</span> : null}
      {subject === undefined ? null : <span className="related-note">{subject}</span>}
    </>
  );
}

function Records({ nodes, translate }: { nodes: readonly AtlasNode[]; translate: Translate }) {
  if (nodes.length === 0) return silent(translate);
  return nodes.map((node) => <RecordLink key={node.id} node={node} />);
}

/**
 * Every district under which the row is found: first those that are stated, then those that follow, marked; words that no
 * record stands for are shown as the document has them.
 */
function DistrictCell({ row, translate }: { row: ListRow; translate: Translate }) {
  const { node, reaches } = row;
  if (reaches.length === 0) {
    const written = node.kind === 'project' ? node.attributes.district : undefined;
    return written === undefined ? silent(translate) : cited(node, written);
  }
  const isInherited = node.kind === 'project' && node.attributes.districtBasis === 'inherited';
  return (
    <>
      {reaches.flatMap(({ district, isStated }) =>
        isStated ? [<RecordLink key={district.id} node={district} />] : [],
      )}
      {isInherited ? <span className="related-note">{translate('fact.district.inherited')}</span> : null}
      {reaches.flatMap(({ district, isStated }) =>
        isStated
          ? []
          : [
              <span key={district.id} className="is-derived">
                <RecordLink node={district} />
                <span className="related-note">{translate('list.derived')}</span>
              </span>,
            ],
      )}
    </>
  );
}
