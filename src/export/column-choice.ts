/** Before a column that is left out. */
const LEFT_OUT = '-';

/** A column in its place, and whether it is taken away. */
export interface ArrangedColumn<Column> {
  column: Column;
  isTaken: boolean;
}

/**
 * The columns of a table as a reader arranged them: in that order, those with a stroke before their key left out. What the choice
 * does not know (a column that came later, or belongs to another question) follows in its own order, taken.
 */
export function arrangedColumns<Column extends { key: string }>(
  columns: readonly Column[],
  choice: readonly string[],
): readonly ArrangedColumn<Column>[] {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const known = choice.flatMap((entry) => {
    const isTaken = !entry.startsWith(LEFT_OUT);
    const key = isTaken ? entry : entry.slice(LEFT_OUT.length);
    const column = byKey.get(key);
    byKey.delete(key);
    return column === undefined ? [] : [{ column, isTaken }];
  });
  return [...known, ...[...byKey.values()].map((column) => ({ column, isTaken: true }))];
}

/** The choice that arranges columns so; none where it is the table's own order, whole. */
export function choiceOf(
  arranged: readonly ArrangedColumn<{ key: string }>[],
  columns: readonly { key: string }[],
): readonly string[] {
  const isOwn = arranged.every(({ column, isTaken }, index) => isTaken && column.key === columns[index]?.key);
  return isOwn ? [] : arranged.map(({ column: { key }, isTaken }) => (isTaken ? key : `${LEFT_OUT}${key}`));
}

/**
 * What was chosen for a kind of table, out of what the device keeps of all: parameters by what they hold, keys in their order with
 * commas between, a stroke before one that is left out.
 */
export function choiceFor(kept: string, content: string): readonly string[] {
  return (new URLSearchParams(kept).get(content) ?? '').split(',').filter((key) => key !== '');
}

/** What the device keeps once this is chosen for a kind of table. */
export function keepChoice(kept: string, content: string, choice: readonly string[]): string {
  const all = new URLSearchParams(kept);
  all.set(content, choice.join());
  return String(all);
}

/** The same with one of them a place further up or down; as it is at either end. */
export function movedColumn<Column>(
  arranged: readonly ArrangedColumn<Column>[],
  from: number,
  by: 1 | -1,
): readonly ArrangedColumn<Column>[] {
  const [moved, other] = [arranged[from], arranged[from + by]];
  return moved === undefined || other === undefined
    ? arranged
    : arranged.with(from, other).with(from + by, moved);
}
