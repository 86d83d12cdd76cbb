import type { ReactNode } from 'react';
import { documentShortTitle } from '../../atlas/records/display-name.ts';
import { VERDICTS } from '../../atlas/rules/rule-check.ts';
import {
  RULE_ORDERS,
  type RuleQuestion,
  type RulesOfDocument,
  rulesAsked,
  verdictCounts,
} from '../../atlas/rules/rule-groups.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { useSlice, useSliceStore } from '../../state/surface-hooks.ts';
import { orderOf } from './question-of.ts';
import styles from './rules.module.css';
import { RULES_SLICE } from './rules-slice.ts';
import { VERDICT_SIGNS } from './verdict-mark.tsx';

/** How many there are of each verdict under the other filters, as buttons that leave only these; document, kind and order. */
export function RuleFilters({ all, question }: { all: readonly RulesOfDocument[]; question: RuleQuestion }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const store = useSliceStore(RULES_SLICE);
  const state = useSlice(RULES_SLICE);
  const under = rulesAsked(all, { ...question, verdict: undefined });
  const counts = verdictCounts(
    under.flatMap(({ entries }) => entries.flatMap(({ terms }) => terms.flatMap(({ checks }) => checks))),
  );
  const kinds = [
    ...new Set(
      all.flatMap(({ entries }) => entries.flatMap(({ terms }) => terms.map(({ rule }) => rule.governs))),
    ),
  ];
  return (
    <div className={`${styles['filters']} off-paper`}>
      <p className={styles['chips']}>
        {VERDICTS.map((verdict) => {
          const isChosen = question.verdict === verdict;
          return (
            <button
              key={verdict}
              type="button"
              aria-pressed={isChosen}
              title={translate('checks.counted')}
              onClick={() => store.setState({ verdict: isChosen ? undefined : verdict })}
            >
              <span aria-hidden="true">{VERDICT_SIGNS[verdict]}</span> {translate(`verdict.${verdict}`)}{' '}
              {counts[verdict]}
            </button>
          );
        })}
        <span className={styles['note']}>{translate('checks.counted')}</span>
      </p>
      <p className={styles['selects']}>
        <Choice
          label={translate('checks.filter.document')}
          value={question.document}
          onChoose={(document) => store.setState({ document })}
        >
          <option value="">{translate('checks.filter.all')}</option>
          {all.map(({ document }) => (
            <option key={document.id} value={document.id}>
              {documentShortTitle(document, language)}
            </option>
          ))}
        </Choice>
        <Choice
          label={translate('checks.filter.governs')}
          value={question.governs}
          onChoose={(governs) => store.setState({ governs })}
        >
          <option value="">{translate('checks.filter.all')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {translate(`governs.${kind}`)}
            </option>
          ))}
        </Choice>
        <Choice
          label={translate('checks.order')}
          value={orderOf(state)}
          onChoose={(order) => store.setState({ order: order === 'document' ? undefined : order })}
        >
          {RULE_ORDERS.map((order) => (
            <option key={order} value={order}>
              {translate(`checks.order.${order}`)}
            </option>
          ))}
        </Choice>
      </p>
      <p className={styles['note']}>{translate('checks.method')}</p>
    </div>
  );
}

function Choice({
  label,
  value,
  onChoose,
  children,
}: {
  label: string;
  value: string | undefined;
  onChoose: (value: string | undefined) => void;
  children: ReactNode;
}) {
  return (
    <label>
      {label}{' '}
      <select
        value={value ?? ''}
        onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value)}
      >
        {children}
      </select>
    </label>
  );
}
