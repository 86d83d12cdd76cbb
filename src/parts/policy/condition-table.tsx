import { conditionName, conditionValue } from '../../atlas/facts/condition-text.ts';
import type { AnsweredCondition } from '../../atlas/policy/clauses-for.ts';
import type { PolicyCondition } from '../../atlas/records/policy-condition.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import styles from './policy.module.css';

/** The conditions of one sum or grant: what is compared, what is asked, and how what the reader gave stands to it. */
export function ConditionTable({
  conditions,
  areAnswered,
}: {
  conditions: readonly AnsweredCondition[];
  /** Whether the reader has given anything that could be compared. */
  areAnswered: boolean;
}) {
  const translate = useTranslate();
  if (conditions.length === 0) return null;
  return (
    <table className={styles['conditions']}>
      <caption className="visually-hidden">{translate('download.conditions')}</caption>
      <tbody>
        {conditions.map(({ answer, condition }) => (
          <tr key={condition.no}>
            <th scope="row">{conditionName(condition, translate)}</th>
            <td>
              <Value condition={condition} />
              <Marks condition={condition} />
            </td>
            {areAnswered ? (
              <td data-answer={answer}>{answer === undefined ? '' : translate(`policy.answer.${answer}`)}</td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A number in the words of the page, or the words of the text, which are Chinese. */
function Value({ condition }: { condition: PolicyCondition }) {
  const translate = useTranslate();
  const isEnglish = useChoices((state) => state.language === 'en');
  const isVerbatim = isEnglish && condition.number === undefined;
  return <span lang={isVerbatim ? 'zh-CN' : undefined}>{conditionValue(condition, translate)}</span>;
}

/** That others stand for it, that it limits or is the clause's own, that it is read in context and how. */
function Marks({ condition: { anyOf, basis, note, role } }: { condition: PolicyCondition }) {
  const translate = useTranslate();
  const isRead = basis === 'reading';
  const marks = [
    ...(anyOf === undefined ? [] : [translate('policy.anyOf')]),
    ...(role === 'requires' ? [] : [translate(`conditions.${role}`)]),
    ...(isRead && note !== undefined ? [note] : []),
  ];
  return (
    <>
      {marks.length === 0 ? null : (
        <span className="related-note"> {marks.join(translate('summary.semicolon'))}</span>
      )}
      {isRead ? (
        <>
          {' '}
          <span className="basis-mark">{translate('basis.reading')}</span>
        </>
      ) : null}
    </>
  );
}
