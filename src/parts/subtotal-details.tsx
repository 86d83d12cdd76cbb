import type { CountedTable } from '../export/subtotals.ts';
import { useTranslate } from '../state/atlas-context.tsx';
import { Count } from './count.tsx';
import { Fold } from './fold.tsx';

/** By what the rows are counted, and how many each group has; the files bring the same. */
export function SubtotalDetails({
  by,
  ways,
  onChoose,
  subtotals,
}: {
  by: string;
  /** What they can be counted by, each with its words. */
  ways: readonly (readonly [by: string, words: string])[];
  onChoose: (by: string) => void;
  subtotals: CountedTable | undefined;
}) {
  const translate = useTranslate();
  return (
    <Fold title={translate('download.subtotals')} said={ways.find(([way]) => way === by)?.[1] ?? ''}>
      <label className="subtotals-by">
        <span className="visually-hidden">{translate('download.subtotalsBy')}</span>
        <select value={by} onChange={(event) => onChoose(event.target.value)}>
          {ways.map(([way, name]) => (
            <option key={way} value={way}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p className="silent">{translate('download.subtotalsHint')}</p>
      {subtotals === undefined ? null : <CountedRows subtotals={subtotals} />}
    </Fold>
  );
}

function CountedRows({ subtotals: { columns, rows } }: { subtotals: CountedTable }) {
  return (
    <div className="subtotals" tabIndex={-1}>
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
            <tr key={index === rows.length - 1 ? '' : row.name}>
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
  );
}
