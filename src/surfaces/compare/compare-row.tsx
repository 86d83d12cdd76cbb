import type { ReactNode } from 'react';
import { ROLE } from '../../parts/table-roles.ts';

/** A row of the table: what it is about, and a cell for each record. */
export function CompareRow({ head, children }: { head: ReactNode; children: ReactNode }) {
  return (
    <tr {...ROLE.row}>
      <th {...ROLE.rowHead} scope="row">
        <span>{head}</span>
      </th>
      {children}
    </tr>
  );
}

export function Cell({
  children,
  tone,
  span,
}: {
  children: ReactNode;
  /** What is said in the place of a fact is said quietly. */
  tone?: 'quiet' | undefined;
  span?: number | undefined;
}) {
  return (
    <td {...ROLE.cell} data-tone={tone} colSpan={span} aria-colspan={span}>
      {children}
    </td>
  );
}

/** A part of the table under its heading. */
export function CompareSection({
  title,
  columns,
  children,
}: {
  title: ReactNode;
  columns: number;
  children: ReactNode;
}) {
  return (
    <tbody {...ROLE.group}>
      <tr {...ROLE.row} data-row="section">
        <th {...ROLE.rowHead} scope="rowgroup" colSpan={columns + 1} aria-colspan={columns + 1}>
          <span>{title}</span>
        </th>
      </tr>
      {children}
    </tbody>
  );
}
