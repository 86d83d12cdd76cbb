import type { Graph } from '../../atlas/graph/graph.ts';
import type { DocumentStatements, SaidUnderName } from '../../atlas/reading/statements-about.ts';
import { Count } from '../../parts/count.tsx';
import { DocumentLink } from '../../parts/document-link.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { BasisMark } from '../../parts/source-tag.tsx';
import { copyRows } from '../../parts/table/copy-rows.ts';
import { ROLE } from '../../parts/table-roles.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './across.module.css';
import { StatementRow } from './statement-row.tsx';

/** Columns with their headings, as far as the catalogue names them. */
const COLUMNS = [
  'across.statement',
  'across.said',
  'fact.year',
  'fact.force',
  'across.place',
  'list.column.bureaus',
  'across.source',
] as const;

/** A group of rows for each document, in the order of the documents; a silent one says so in a row of its own. */
export function StatementTable({
  graph,
  documents,
}: {
  graph: Graph;
  documents: readonly DocumentStatements[];
}) {
  const translate = useTranslate();
  return (
    <table {...ROLE.table} className={styles['table']} onCopy={copyRows}>
      <thead {...ROLE.group}>
        <tr {...ROLE.row}>
          {COLUMNS.map((column) => (
            <th key={column} {...ROLE.columnHead} scope="col">
              {translate(column)}
            </th>
          ))}
        </tr>
      </thead>
      {documents.map((entry) => (
        <DocumentGroup key={entry.document.id} graph={graph} entry={entry} />
      ))}
    </table>
  );
}

function DocumentGroup({ graph, entry: { document, said } }: { graph: Graph; entry: DocumentStatements }) {
  const translate = useTranslate();
  const total = said.reduce((sum, { statements }) => sum + statements.length, 0);
  return (
    <tbody {...ROLE.group}>
      <tr {...ROLE.row} className={styles['document']}>
        <th {...ROLE.rowHead} scope="rowgroup" colSpan={COLUMNS.length}>
          <DocumentLink document={document} />{' '}
          {document.status === 'draft' ? (
            <span className="basis-mark">{translate('basis.draft')}</span>
          ) : null}{' '}
          {total === 0 ? (
            <span className="silent">{translate('dossier.silent')}</span>
          ) : (
            <Count value={total} of={translate('across.rows')} />
          )}
        </th>
      </tr>
      {said.map((under) => (
        <NamedRows key={under.name?.id ?? ''} graph={graph} under={under} />
      ))}
    </tbody>
  );
}

/** The rows under one name; the name stands above them where it is not the one that was asked for. */
function NamedRows({ graph, under: { name, statements, way } }: { graph: Graph; under: SaidUnderName }) {
  const translate = useTranslate();
  return (
    <>
      {name === undefined || way.length === 0 ? null : (
        <tr {...ROLE.row} className={styles['name']}>
          <th {...ROLE.rowHead} scope="rowgroup" colSpan={COLUMNS.length}>
            {translate('across.under')} <RecordLink node={name} />{' '}
            {way.slice(0, 1).map((link) => (
              <BasisMark key={`${link.from} ${link.to}`} link={link} />
            ))}
          </th>
        </tr>
      )}
      {statements.map((statement) => (
        <StatementRow key={statement.key} graph={graph} statement={statement} />
      ))}
    </>
  );
}
