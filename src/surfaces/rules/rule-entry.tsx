import { useEffect, useRef } from 'react';
import { ruleLine } from '../../atlas/facts/condition-text.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import { recordName } from '../../atlas/records/display-name.ts';
import type { PlanningRule } from '../../atlas/records/planning-rule.ts';
import { VERDICTS, verdictKey } from '../../atlas/rules/rule-check.ts';
import type { RuleEntry, RuleTerm } from '../../atlas/rules/rule-groups.ts';
import { FindingLink } from '../../parts/finding-link.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { SourceTags } from '../../parts/source-tag.tsx';
import { useChoices, useSession, useTranslate } from '../../state/atlas-context.tsx';
import { useSlice, useSliceStore } from '../../state/surface-hooks.ts';
import { bringIntoSight } from '../../ui/bring-into-sight.ts';
import styles from './rules.module.css';
import { RULES_SLICE } from './rules-slice.ts';
import { SubjectTable } from './subject-table.tsx';
import { VERDICT_SIGNS } from './verdict-mark.tsx';

/** A rule: what it sets, with what force, where that stands, and how many keep it; opened, all that it governs. */
export function RuleEntryView({ graph, entry }: { graph: Graph; entry: RuleEntry }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const isOnPaper = useSession((state) => state.isOnPaper);
  const store = useSliceStore(RULES_SLICE);
  const { measure, terms, counts } = entry;
  const isOpen = useSlice(RULES_SLICE).rule === measure.id;
  const comparison = terms[0]?.rule.comparison ?? 'lte';
  const own = useRef<HTMLElement>(null);
  const isRowOpen = useSlice(RULES_SLICE).checked !== undefined;
  // A link to a rule shows it; one to the evidence of a row shows that.
  useEffect(() => {
    if (isOpen && !isRowOpen) bringIntoSight(own.current);
  }, [isOpen, isRowOpen]);
  const findings = graph.findingsOf(measure.id);
  return (
    <article ref={own} className={styles['rule']} data-open={isOpen || undefined}>
      <h4>
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => store.setState({ rule: isOpen ? undefined : measure.id, checked: undefined })}
        >
          <span aria-hidden="true" className={styles['arrow']} />
          <span lang={language === 'zh' || measure.nameEn === undefined ? 'zh-CN' : 'en'}>
            {recordName(measure, language)}
          </span>
        </button>
      </h4>
      <p className={styles['counts']}>
        {VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => (
          <button
            key={verdict}
            type="button"
            aria-expanded={isOpen}
            data-verdict={verdict}
            className={styles['verdict']}
            title={translate('checks.counted')}
            onClick={() => store.setState({ rule: measure.id, verdict, checked: undefined })}
          >
            <span aria-hidden="true">{VERDICT_SIGNS[verdict]}</span>
            {translate(verdictKey(verdict, comparison))} {counts[verdict]}
          </button>
        ))}
      </p>
      <ul className={styles['terms']}>
        {terms.map(({ rule }) => (
          <Term key={rule.no} rule={rule} />
        ))}
      </ul>
      {isOpen || isOnPaper ? (
        <div className={styles['open']}>
          <p className="off-paper">
            <RecordLink node={measure}>{translate('checks.dossier')}</RecordLink>
            {findings.map((finding) => (
              <span key={finding.id}>
                {' · '}
                <FindingLink finding={finding} />
              </span>
            ))}
          </p>
          {terms.map((term) => (
            <Governed key={term.rule.no} graph={graph} term={term} isAlone={terms.length === 1} />
          ))}
        </div>
      ) : null}
    </article>
  );
}

/** What it sets of whom: `特色小镇：主导产业 原则上 ≤ 1 个`, the words of the text, the source. */
function Term({ rule }: { rule: PlanningRule }) {
  const translate = useTranslate();
  const remarks = [
    ...(rule.force === undefined || rule.force === '原则上' ? [] : [`“${rule.force}”`]),
    ...(rule.words === '' ? [] : [`“${rule.words}”`]),
  ];
  return (
    <li>
      {ruleLine(rule, translate)}{' '}
      <span className={styles['note']} lang="zh-CN">
        {[...remarks, ...(rule.note === undefined ? [] : [rule.note])].join('，')}
      </span>{' '}
      {rule.basis === 'reading' ? <span className="basis-mark">{translate('basis.reading')}</span> : null}{' '}
      <SourceTags citations={rule.citations} />
    </li>
  );
}

/** What one number of the rule governs; where nothing can be told apart, why, once. */
function Governed({ graph, term, isAlone }: { graph: Graph; term: RuleTerm; isAlone: boolean }) {
  const translate = useTranslate();
  const { checks, rule } = term;
  const listed = checks.filter(({ subject }) => subject !== undefined);
  // Told once where it is the same of all.
  const reasons = new Set(checks.map(({ reason }) => reason));
  const [shared] = reasons.size === 1 ? reasons : [];
  return (
    <section className={styles['governed']}>
      {isAlone ? null : <h5>{ruleLine(rule, translate)}</h5>}
      {shared === undefined ? null : <p className="silent">{translate(`checks.reason.${shared}`)}</p>}
      {listed.length === 0 ? null : (
        <SubjectTable graph={graph} checks={listed} isReasonTold={shared !== undefined} />
      )}
    </section>
  );
}
