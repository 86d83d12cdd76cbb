import { useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
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
  const groups = byRecord(
    graph,
    reading.counted.flatMap((index) => check.counted[index] ?? []),
  );
  const isLong = groups.length > FIRST_RECORDS + 1 && !isAll && !isOnPaper;
  const { comparison } = check.limit;
  return (
    <section className={styles['reading']}>
      <h6>{translate(`checks.reading.${reading.reading}`)}</h6>
      <p>
        <ReadingCount reading={reading} limit={check.limit} />{' '}
        <VerdictMark verdict={reading.verdict} comparison={comparison} />
      </p>
      <p className={styles['note']}>{translate(`checks.how.${reading.reading}`)}</p>
      <ul>
        {(isLong ? groups.slice(0, FIRST_RECORDS) : groups).map(({ node, counted }) => (
          <li key={node.id}>
            <RecordLink node={node} />
            <ul>
              {counted.map((one) => (
                <li key={one.of}>
                  <CountedLine graph={graph} check={check} counted={one} />
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

interface RecordCounted {
  node: AtlasNode;
  counted: readonly Counted[];
}

/** What was counted under the record that it is. */
function byRecord(graph: Graph, counted: readonly Counted[]): readonly RecordCounted[] {
  const ids = [...new Set(counted.map(({ record }) => record))];
  return ids.flatMap((id) => {
    const node = graph.node(id);
    return node === undefined ? [] : [{ node, counted: counted.filter(({ record }) => record === id) }];
  });
}

/** How a record is tied to the subject: of which place it is said and with what word, on what ground, and where. */
function CountedLine({ graph, check, counted }: { graph: Graph; check: RuleCheck; counted: Counted }) {
  const translate = useTranslate();
  const at = counted.of === check.subject ? undefined : graph.node(counted.of);
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
