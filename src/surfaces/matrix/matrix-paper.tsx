import type { Matrix } from '../../atlas/matrix/matrix.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { entryName } from './entry-link.tsx';
import styles from './matrix.module.css';
import type { NamesApart } from './matrix-grid.tsx';
import { TieSigns } from './tie-signs.tsx';

/** Columns that stand beside each other across a sheet of A4, beside the names of the rows. */
const COLUMNS_OF_A_SHEET = 18;

/** On paper: the columns in parts that fit a sheet, each a table with all rows, its heads on every page. */
export function MatrixPaper({
  matrix,
  apart,
  label,
  corner,
}: {
  matrix: Matrix;
  apart: NamesApart;
  label: string;
  corner: string;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const count = Math.max(1, Math.ceil(matrix.columns.length / COLUMNS_OF_A_SHEET));
  // Parts of one width each, so that none is left with a column or two.
  const width = Math.ceil(matrix.columns.length / count);
  const parts = Array.from({ length: count }, (_, index) =>
    matrix.columns.slice(index * width, (index + 1) * width),
  );
  return parts.map((columns) => (
    <table key={columns[0]?.key ?? ''} className={styles['paper']} aria-label={label}>
      <thead>
        <tr>
          <td>{corner}</td>
          {columns.map((column) => (
            <th key={column.key} scope="col">
              <span>{entryName(column, language)}</span>
            </th>
          ))}
          <th scope="col">
            <span>{translate('matrix.total')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              {entryName(row, language)}
              {apart.has(row.key) ? <small> {apart.get(row.key)}</small> : null}
            </th>
            {columns.map((column) => (
              <td key={column.key}>
                <TieSigns ties={matrix.tiesAt(row.key, column.key)} />
              </td>
            ))}
            <td>{row.ties}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{translate('matrix.total')}</th>
          {columns.map((column) => (
            <td key={column.key}>{column.ties}</td>
          ))}
          <td>{matrix.ties}</td>
        </tr>
      </tbody>
    </table>
  ));
}
