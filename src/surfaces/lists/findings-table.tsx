import type { Graph } from '../../atlas/graph/graph.ts';
import type { FindingRow } from '../../atlas/tables/finding-rows.ts';
import { Count } from '../../parts/count.tsx';
import { DocumentLink, documentShortTitle } from '../../parts/document-link.tsx';
import { FindingLink } from '../../parts/finding-link.tsx';
import { ROLE } from '../../parts/table-roles.ts';
import { usePointing } from '../../parts/use-pointing.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { ColumnHeads } from './column-heads.tsx';

/** The findings as a table: what differs, in which documents, and how many records it concerns. */
export function FindingsTable({ graph, rows }: { graph: Graph; rows: readonly FindingRow[] }) {
  const translate = useTranslate();
  return (
    <div className="list-scroll" tabIndex={-1}>
      <table {...ROLE.table} className="list-rows columns-findings">
        <ColumnHeads
          columns={[
            { key: 'name', title: translate('nav.findings') },
            { key: 'section', title: translate('list.facet.document') },
            { key: 'links', title: translate('list.column.concerns') },
          ]}
        />
        <tbody {...ROLE.group}>
          {rows.map((row) => (
            <FindingItem key={row.finding.id} row={row} graph={graph} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FindingItem({ row, graph }: { row: FindingRow; graph: Graph }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const isSelected = useChoices(
    (state) => state.selection.kind === 'finding' && state.selection.id === row.finding.id,
  );
  const { readings, concerns } = row.finding;
  return (
    <tr {...ROLE.row} className={isSelected ? 'is-selected' : undefined} {...usePointing(concerns)}>
      <td {...ROLE.cell} className="column-name">
        <FindingLink finding={row.finding} />
        <Count value={readings.length} of={translate('count.readings')} className="related-note">
          {translate('finding.readings', { count: readings.length })}
        </Count>
      </td>
      <td {...ROLE.cell} className="column-section">
        {(row.facets.document ?? []).map((id) => {
          const document = graph.document(id);
          return document === undefined ? (
            <span key={id}>{id}</span>
          ) : (
            <DocumentLink key={id} document={document}>
              {documentShortTitle(document, language)}
            </DocumentLink>
          );
        })}
      </td>
      <td {...ROLE.cell} className="column-links" data-label={translate('list.column.concerns')}>
        {concerns.length}
      </td>
    </tr>
  );
}
