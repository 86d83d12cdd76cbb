import { useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { groupTitles } from '../../atlas/tables/group-titles.ts';
import type { Grouping } from '../../atlas/tables/grouping.ts';
import type { RowGroup } from '../../atlas/tables/table-spec.ts';
import { useChoices, useSession, useTranslate } from '../../state/atlas-context.tsx';
import { Count } from '../count.tsx';
import { ROLE } from '../table-roles.ts';
import { useWords } from '../use-words.ts';

/** Which groups are closed, for as long as the rows stand together in this way; on paper none is. */
export function useClosedGroups(by: Grouping | undefined) {
  const isOnPaper = useSession((state) => state.isOnPaper);
  const [closed, setClosed] = useState<{ by: Grouping | undefined; values: ReadonlySet<string> }>({
    by,
    values: new Set(),
  });
  const values = closed.by === by ? closed.values : new Set<string>();
  return {
    isClosed: (of: string): boolean => !isOnPaper && values.has(of),
    toggle: (of: string): void =>
      setClosed({
        by,
        values: new Set(values.has(of) ? [...values].filter((value) => value !== of) : [...values, of]),
      }),
    close: (of: readonly string[]): void => setClosed({ by, values: new Set(of) }),
  };
}

export type ClosedGroups = ReturnType<typeof useClosedGroups>;

/** How many groups there are, and a button that closes or opens them all. */
export function GroupsLine({
  groups,
  rowCount,
  closed,
}: {
  groups: readonly RowGroup<unknown>[];
  /** How many rows there are, each counted once. */
  rowCount: number;
  closed: ClosedGroups;
}) {
  const translate = useTranslate();
  const values = groups.flatMap(({ of }) => of ?? []);
  const sum = groups.reduce((total, { rows }) => total + rows.length, 0);
  const areClosed = values.every(closed.isClosed);
  const counted = [
    translate('list.group.groups', { count: values.length }),
    ...(sum > rowCount ? [translate('list.group.several', { sum })] : []),
  ];
  return (
    <p className="groups-line off-paper">
      <Count value={values.length} of={translate('list.group.count')} className="">
        {counted.join(translate('list.and'))}
      </Count>
      <button type="button" className="text-button" onClick={() => closed.close(areClosed ? [] : values)}>
        {translate(areClosed ? 'list.group.openAll' : 'list.group.closeAll')}
      </button>
    </p>
  );
}

/** What the groups of a table are called. */
export function useGroupTitles(graph: Graph, by: Grouping | undefined, groups: readonly RowGroup<unknown>[]) {
  const language = useChoices((state) => state.language);
  const words = useWords();
  if (by === undefined) return new Map<string, string>();
  return groupTitles(
    { graph, language, words },
    by,
    groups.flatMap(({ of }) => of ?? []),
  );
}

/** The head of a group: what its rows have in common and how many they are; a press closes and opens it. */
export function GroupHead({
  title,
  count,
  span,
  isOpen,
  onToggle,
}: {
  title: string;
  count: number;
  /** Columns of the table. */
  span: number;
  isOpen: boolean;
  onToggle: () => void;
}) {
  const translate = useTranslate();
  return (
    <tr {...ROLE.row} className="group-row">
      <th {...ROLE.rowHead} scope="rowgroup" colSpan={span}>
        <button type="button" className="group-button" aria-expanded={isOpen} onClick={onToggle}>
          <span aria-hidden="true" className="group-arrow" />
          {title}
        </button>
        <Count value={count} of={translate('list.group.count')} />
      </th>
    </tr>
  );
}
