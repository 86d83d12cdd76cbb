import type { WorkedPieces } from '../../atlas/policy/worked-pieces.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { ToggleTip } from '../../ui/toggle-tip.tsx';
import { SourceTags } from '../source-tag.tsx';
import { pieceTexts } from './piece-texts.ts';
import styles from './policy.module.css';

/** A sum that is paid piece by piece: what it comes to, how, what a limit cuts off by which words, and that it is a draft. */
export function PieceResult({ worked }: { worked: WorkedPieces }) {
  const translate = useTranslate();
  const { limit, payments, steps, sum } = pieceTexts(worked, translate);
  const condition = worked.limit?.condition;
  return (
    <output className={styles['result']}>
      <ToggleTip className={`${styles['sum']}`} note={translate('policy.pieces.note')}>
        {sum}
      </ToggleTip>
      {steps.map((step) => (
        <span key={step} className="related-note">
          {step}
        </span>
      ))}
      {limit.length === 0 || condition === undefined ? null : (
        <span className="related-note">
          {limit.join(translate('summary.semicolon'))}{' '}
          {condition.note === undefined ? null : <span lang="zh-CN">（{condition.note}）</span>}{' '}
          <SourceTags citations={condition.citations} />
        </span>
      )}
      {payments.length === 0 ? null : (
        <ol className={styles['payments']}>
          {payments.map((payment) => (
            <li key={payment}>{payment}</li>
          ))}
        </ol>
      )}{' '}
      <span className={`basis-mark ${styles['draft']}`}>{translate('policy.draft')}</span>
    </output>
  );
}
