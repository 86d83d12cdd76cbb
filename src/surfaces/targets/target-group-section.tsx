import { useRef } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { chartsOf } from '../../atlas/reading/indicator-series.ts';
import type { TargetLine } from '../../atlas/reading/target-lines.ts';
import type { TargetGroup } from '../../atlas/reading/target-query.ts';
import { TARGET_STATES } from '../../atlas/reading/target-verdict.ts';
import { Count } from '../../parts/count.tsx';
import { IndicatorChartFigure } from '../../parts/series-chart/series-chart.tsx';
import { copyRows } from '../../parts/table/copy-rows.ts';
import { ROLE } from '../../parts/table-roles.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { useOneStop } from '../../ui/use-one-stop.ts';
import { StateMark } from './state-mark.tsx';
import { GroupWay, useGroupTitle } from './target-group-title.tsx';
import { TargetRow } from './target-row.tsx';
import styles from './targets.module.css';

const COLUMNS = [
  'targets.column.name',
  'fact.base',
  'class.target',
  'class.actual',
  'targets.column.state',
] as const;

/** A group with how its targets stand; opened, its lines and their values year by year. */
export function TargetGroupSection({
  graph,
  group,
  isOpen,
  onToggle,
}: {
  graph: Graph;
  group: TargetGroup;
  isOpen: boolean;
  onToggle: () => void;
}) {
  const translate = useTranslate();
  const title = useGroupTitle(group);
  const { lines } = group;
  return (
    <section className={styles['group']} aria-label={title}>
      <div className={styles['head']}>
        <h3>
          <button type="button" aria-expanded={isOpen} onClick={onToggle}>
            <span aria-hidden="true" className={styles['arrow']} />
            {title}
          </button>
        </h3>
        <Count value={lines.length} of={translate('targets.group.of')}>
          <Tally lines={lines} />
        </Count>
        <GroupWay group={group} />
      </div>
      {isOpen ? (
        <>
          <LineTable graph={graph} title={title} lines={lines} />
          <Charts graph={graph} lines={lines} />
        </>
      ) : null}
    </section>
  );
}

/** How many lines, and a sign for each state with how many there are of it: the group at a glance. */
function Tally({ lines }: { lines: readonly TargetLine[] }) {
  const translate = useTranslate();
  const counts = TARGET_STATES.map((state) => ({
    state,
    count: lines.filter((line) => line.state === state).length,
  }));
  return (
    <span className={styles['tally']}>
      {translate('targets.group.count', { count: lines.length })}
      {counts
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => (
          <span key={state}>
            <StateMark state={state} isBrief /> {count}
          </span>
        ))}
    </span>
  );
}

function LineTable({ graph, title, lines }: { graph: Graph; title: string; lines: readonly TargetLine[] }) {
  const translate = useTranslate();
  const table = useRef<HTMLTableElement>(null);
  useOneStop(table, 'tbody tr');
  return (
    <table {...ROLE.table} ref={table} className={styles['table']} aria-label={title} onCopy={copyRows}>
      <thead {...ROLE.group}>
        <tr {...ROLE.row}>
          {COLUMNS.map((column) => (
            <th key={column} {...ROLE.columnHead} scope="col">
              {translate(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLE.group}>
        {lines.map((line) => (
          <TargetRow key={line.key} graph={graph} line={line} />
        ))}
      </tbody>
    </table>
  );
}

/** What has values in more than one year, a chart each. */
function Charts({ graph, lines }: { graph: Graph; lines: readonly TargetLine[] }) {
  const translate = useTranslate();
  const list = useRef<HTMLDivElement>(null);
  useOneStop(list, 'figure');
  const indicators = new Set(
    lines.flatMap(({ actual, base, target }) =>
      [base?.indicator, target, actual].flatMap((one) => one ?? []),
    ),
  );
  const charts = chartsOf(graph, [...indicators]);
  if (charts.length === 0) return null;
  return (
    <div className={styles['charts']} ref={list}>
      <p className={styles['note']}>{translate('targets.charts')}</p>
      {charts.map((chart) => (
        <IndicatorChartFigure key={chart.key} graph={graph} chart={chart} />
      ))}
    </div>
  );
}
