import type { CountedTable } from '../export/subtotals.ts';
import { useTranslate } from '../state/atlas-context.tsx';
import { Count } from './count.tsx';

/** How many rows each group has; the files bring the same. */
export function SubtotalDetails({ subtotals: { columns, rows } }: { subtotals: CountedTable }) {
  const translate = useTranslate();
  return (
    <details className="subtotals">
      <summary>{translate('download.subtotals')}</summary>
      <p className="silent">{translate('download.subtotalsHint')}</p>
      <div>
        <table>
          <thead>
            <tr>
              {columns.map(({ key, title }) => (
                <th key={key} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // The last, which is the sum, may be called like a group.
              <tr key={index}>
                {columns.map(({ key, title, value }) => {
                  const cell = value(row);
                  return typeof cell === 'number' ? (
                    <td key={key}>
                      <Count value={cell} of={title} className="" />
                    </td>
                  ) : (
                    <th key={key} scope="row">
                      {cell}
                    </th>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
