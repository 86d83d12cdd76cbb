import type { Graph } from '../../atlas/graph/graph.ts';
import type { Matrix, MatrixLine } from '../../atlas/matrix/matrix.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { EntryLink, entryName } from './entry-link.tsx';
import styles from './matrix.module.css';
import { LineHead, type NamesApart } from './matrix-grid.tsx';
import { TieList } from './tie-list.tsx';
import { TieSigns, tiesInWords } from './tie-signs.tsx';

/** Where there is no room for columns: the cells of one row that have ties, each to be opened, and then the columns that have none. */
export function MatrixList({
  graph,
  matrix,
  apart: namesApart,
  row: chosen,
  onRow,
}: {
  graph: Graph;
  matrix: Matrix;
  apart: NamesApart;
  row: string | undefined;
  onRow: (row: string) => void;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const row =
    matrix.rows.find(({ key }) => key === chosen) ??
    matrix.rows.find(({ ties }) => ties > 0) ??
    matrix.rows[0];
  if (row === undefined) return null;
  const isTied = ({ key }: MatrixLine): boolean => matrix.tiesAt(row.key, key).length > 0;
  const apart = matrix.columns.filter((column) => !isTied(column));
  return (
    <div className={styles['list']}>
      <label className={styles['choice']}>
        <span>{translate('matrix.row')}</span>
        <select value={row.key} onChange={({ target }) => onRow(target.value)}>
          {matrix.rows.map((line) => (
            <option key={line.key} value={line.key}>
              {[entryName(line, language), namesApart.get(line.key)]
                .filter((part) => part !== undefined)
                .join(' · ')}
            </option>
          ))}
        </select>
      </label>
      <h3>
        <LineHead line={row} apart={namesApart} />
      </h3>
      <ul>
        {matrix.columns.filter(isTied).map((column) => (
          <li key={column.key}>
            <details>
              <summary
                aria-label={`${entryName(column, language)}${translate('summary.colon')}${tiesInWords(matrix.tiesAt(row.key, column.key), translate)}`}
              >
                <span>{entryName(column, language)}</span>
                <TieSigns ties={matrix.tiesAt(row.key, column.key)} />
              </summary>
              <p className={styles['opens']}>
                <EntryLink entry={column} />
              </p>
              <TieList graph={graph} ties={matrix.tiesAt(row.key, column.key)} ends={[row.key, column.key]} />
            </details>
          </li>
        ))}
      </ul>
      {apart.length === 0 ? null : (
        <p className={styles['apart']}>
          {translate('matrix.notTied', {
            names: apart.map((column) => entryName(column, language)).join(translate('list.separator')),
          })}
        </p>
      )}
    </div>
  );
}
