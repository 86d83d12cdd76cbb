import { useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { NodeId } from '../../atlas/records/id.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { type Counted, isElsewhere, type Reading, type RuleCheck } from '../../atlas/rules/rule-check.ts';
import { RecordLink } from '../../parts/record-link.tsx';
import { SourceTags } from '../../parts/source-tag.tsx';
import { useSession, useTranslate } from '../../state/atlas-context.tsx';
import { ReadingCount } from './reading-count.tsx';
import styles from './rules.module.css';
import { VerdictMark } from './verdict-mark.tsx';

/** The readings side by side: what each counts, from where, and what it gives. Those of another document stand apart. */
export function Evidence({ graph, check }: { graph: Graph; check: RuleCheck }) {
  const own = check.readings.filter((reading) => !isElsewhere(reading));
  const elsewhere = check.readings.filter(isElsewhere);
  const translate = useTranslate();
  return (
    <>
      <div className={styles['readings']}>
        {own.map((reading) => (
          <ReadingView key={reading.reading} graph={graph} check={check} reading={reading} />
        ))}
      </div>
      {elsewhere.length === 0 ? null : (
        <>
          <p className={styles['note']}>{translate('checks.elsewhere')}</p>
          <div className={styles['readings']} data-elsewhere>
            {elsewhere.map((reading) => (
              <ReadingView key={reading.reading} graph={graph} check={check} reading={reading} />
            ))}
          </div>
        </>
      )}
    </>
  );
}

/** Records shown before the reader asks for all of them. */
const FIRST_RECORDS = 8;

function ReadingView({ graph, check, reading }: { graph: Graph; check: RuleCheck; reading: Reading }) {
  const translate = useTranslate();
  const isOnPaper = useSession((state) => state.isOnPaper);
  const [isAll, setAll] = useState(false);
  // Each piece by itself stands under its own name, all else under what was counted.
  const by = reading.reading === 'pieces-each' ? 'of' : 'record';
  const groups = grouped(
    graph,
    reading.counted.flatMap((index) => check.counted[index] ?? []),
    by,
  );
  const isLong = groups.length > FIRST_RECORDS + 1 && !isAll && !isOnPaper;
  const { comparison } = check.limit;
  return (
    <section className={styles['reading']}>
      <h5>{translate(`checks.reading.${reading.reading}`)}</h5>
      <p>
        <ReadingCount reading={reading} check={check} />{' '}
        <VerdictMark verdict={reading.verdict} comparison={comparison} />
      </p>
      <p className={styles['note']}>{translate(`checks.how.${reading.reading}`)}</p>
      <ul>
        {(isLong ? groups.slice(0, FIRST_RECORDS) : groups).map(({ node, counted }) => (
          <li key={node.id}>
            <RecordLink node={node} />
            <ul>
              {counted.map((one) => (
                <li key={`${one.record} ${one.of}`}>
                  <CountedLine graph={graph} counted={one} beside={besideOf(one, by, check.subject)} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {isLong ? (
        <button type="button" className="text-button off-paper" onClick={() => setAll(true)}>
          {translate('checks.more', { count: groups.length - FIRST_RECORDS })}
        </button>
      ) : null}
    </section>
  );
}

/** Under which name what was counted stands: its own, or that of the place of which it is said. */
type GroupedBy = 'record' | 'of';

interface CountedGroup {
  node: AtlasNode;
  counted: readonly Counted[];
}

function grouped(graph: Graph, counted: readonly Counted[], by: GroupedBy): readonly CountedGroup[] {
  const ids = [...new Set(counted.map((one) => one[by]))];
  return ids.flatMap((id) => {
    const node = graph.node(id);
    return node === undefined ? [] : [{ node, counted: counted.filter((one) => one[by] === id) }];
  });
}

/** The other end of what was counted, where the name above and the row do not say it. */
function besideOf(one: Counted, by: GroupedBy, subject: NodeId | undefined): NodeId | undefined {
  if (by === 'of') return one.record;
  return one.of === subject ? undefined : one.of;
}

/** How what was counted is tied to the subject: to what it is said and with what word, on what ground, and where. */
function CountedLine({
  graph,
  counted,
  beside,
}: {
  graph: Graph;
  counted: Counted;
  beside: NodeId | undefined;
}) {
  const translate = useTranslate();
  const at = beside === undefined ? undefined : graph.node(beside);
  const rules = [...new Set([counted, ...counted.way].flatMap(({ rule }) => rule ?? []))];
  return (
    <>
      {at === undefined ? null : (
        <>
          <RecordLink node={at} />{' '}
        </>
      )}
      <span className={styles['note']}>
        {counted.kind === undefined ? '' : translate(`checks.tie.${counted.kind}`)}
      </span>{' '}
      {rules.map((rule) => (
        <span key={rule} className="basis-mark">
          {translate('basis.derivedBy', { rule: translate(`rule.${rule}`) })}
        </span>
      ))}
      <SourceTags citations={counted.citations} first={2} />
      {counted.note === undefined ? null : (
        <span className={styles['note']} lang="zh-CN">
          {' '}
          {counted.note}
        </span>
      )}
    </>
  );
}
