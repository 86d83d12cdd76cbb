import { Fragment, useEffect, useRef } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { marksOf } from '../../atlas/on-map/marks-of.ts';
import { recordName } from '../../atlas/records/display-name.ts';
import { isElsewhere, type Reading, type RuleCheck, verdictKey } from '../../atlas/rules/rule-check.ts';
import { inOrder } from '../../atlas/rules/rule-groups.ts';
import { RecordLink } from '../../parts/record-link.tsx';
import { copyRows } from '../../parts/table/copy-rows.ts';
import { ROLE } from '../../parts/table-roles.ts';
import { usePointing } from '../../parts/use-pointing.ts';
import { useChoices, useSession, useTranslate } from '../../state/atlas-context.tsx';
import { useSlice, useSliceStore } from '../../state/surface-hooks.ts';
import { bringIntoSight } from '../../ui/bring-into-sight.ts';
import { useOneStop } from '../../ui/use-one-stop.ts';
import { Evidence } from './evidence.tsx';
import { orderOf } from './question-of.ts';
import { ReadingCount } from './reading-count.tsx';
import styles from './rules.module.css';
import { RULES_SLICE } from './rules-slice.ts';
import { VERDICT_SIGNS, VerdictMark } from './verdict-mark.tsx';

const COLUMNS = ['checks.subject', 'checks.stated', 'checks.readings', 'checks.verdict'] as const;

/** What a rule governs, a row each: what the document states of it, what other readings give, the verdict; opened, the evidence. */
export function SubjectTable({
  graph,
  checks,
  isReasonTold,
}: {
  graph: Graph;
  checks: readonly RuleCheck[];
  /** Why there is no verdict stands above, once for all. */
  isReasonTold: boolean;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const state = useSlice(RULES_SLICE);
  const table = useRef<HTMLTableElement>(null);
  useOneStop(table, 'tr');
  const nameOf = ({ subject }: RuleCheck) => {
    const node = subject === undefined ? undefined : graph.node(subject);
    return node === undefined ? '' : recordName(node, language);
  };
  return (
    <table {...ROLE.table} ref={table} className={styles['table']} onCopy={copyRows}>
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
        {inOrder(checks, orderOf(state), nameOf).map((check) => (
          <SubjectRow key={check.subject} graph={graph} check={check} isReasonTold={isReasonTold} />
        ))}
      </tbody>
    </table>
  );
}

function SubjectRow({
  graph,
  check,
  isReasonTold,
}: {
  graph: Graph;
  check: RuleCheck;
  isReasonTold: boolean;
}) {
  const translate = useTranslate();
  const isOnPaper = useSession((state) => state.isOnPaper);
  const store = useSliceStore(RULES_SLICE);
  const { limit, reason, readings, subject, verdict } = check;
  const isChosen = useSlice(RULES_SLICE).checked === subject;
  const own = useRef<HTMLTableRowElement>(null);
  // A link to the evidence shows it.
  useEffect(() => {
    if (isChosen) bringIntoSight(own.current);
  }, [isChosen]);
  const isOpen = isChosen || (isOnPaper && readings.length > 1);
  const node = subject === undefined ? undefined : graph.node(subject);
  const pointing = usePointing(node === undefined ? [] : marksOf(graph, node));
  if (node === undefined) return null;
  const [stated, ...others] = readings;
  return (
    <Fragment>
      <tr {...ROLE.row} {...pointing} ref={own} data-open={isOpen || undefined}>
        <th {...ROLE.rowHead} scope="row">
          <RecordLink node={node} />
        </th>
        <td {...ROLE.cell} data-label={translate('checks.stated')}>
          {stated === undefined ? null : <ReadingCount reading={stated} check={check} />}
        </td>
        <td {...ROLE.cell} data-label={translate('checks.readings')}>
          <Others readings={others} check={check} />
        </td>
        <td {...ROLE.cell} data-label={translate('checks.verdict')}>
          <VerdictMark verdict={verdict} comparison={limit.comparison} />
          {reason === undefined || isReasonTold ? null : (
            <span className={styles['note']}>{translate(`checks.reason.${reason}`)}</span>
          )}
          <button
            type="button"
            className="text-button off-paper"
            aria-expanded={isChosen}
            aria-label={translate('checks.evidenceOf', { name: recordName(node, 'zh') })}
            onClick={() => store.setState({ rule: check.rule, checked: isChosen ? undefined : subject })}
          >
            {translate(isChosen ? 'checks.close' : 'checks.evidence')}
          </button>
        </td>
      </tr>
      {isOpen ? (
        <tr {...ROLE.row} className={styles['evidence']}>
          <td {...ROLE.cell} colSpan={COLUMNS.length}>
            <Evidence graph={graph} check={check} />
          </td>
        </tr>
      ) : null}
    </Fragment>
  );
}

/** What the other readings give in a line; those of another document are marked. */
function Others({ readings, check }: { readings: readonly Reading[]; check: RuleCheck }) {
  const translate = useTranslate();
  // Each piece by itself says less than all of them together; the evidence has both.
  const shown = readings.filter(({ reading }) => reading !== 'pieces-each');
  if (shown.length === 0) return <span className="silent">{translate('checks.noOther')}</span>;
  return (
    <ul className={styles['others']}>
      {shown.map((reading) => (
        <li key={reading.reading} data-elsewhere={isElsewhere(reading) || undefined}>
          {translate(`checks.reading.${reading.reading}`)} <ReadingCount reading={reading} check={check} />{' '}
          <span className={styles['sign']}>
            <span aria-hidden="true">{VERDICT_SIGNS[reading.verdict]}</span>
            <span className="visually-hidden">
              {translate(verdictKey(reading.verdict, check.limit.comparison))}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
