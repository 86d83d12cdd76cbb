import type { ReactNode } from 'react';
import type { OwnStep } from '../../atlas/stories/own-story.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { SteadyButton } from '../../ui/steady-button.tsx';
import styles from './stories.module.css';

/** One step of a story of one's own: heading, words and notes, its place in the order, and the way to what it shows. */
export function StepEditor({
  step: { heading, words, notes },
  place: { index, total },
  onChange,
  onMove,
  onRemove,
  children,
}: {
  step: OwnStep;
  place: { index: number; total: number };
  onChange: (change: Partial<OwnStep>) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
  /** The link that opens it. */
  children: ReactNode;
}) {
  const translate = useTranslate();
  const values = { step: index + 1 };
  return (
    <li>
      <label className={styles['field']}>
        {translate('stories.heading', values)}
        <input
          value={heading}
          maxLength={120}
          onChange={({ target }) => onChange({ heading: target.value })}
        />
      </label>
      <label className={styles['field']}>
        {translate('stories.words', values)}
        <textarea
          value={words}
          rows={3}
          maxLength={2_000}
          onChange={({ target }) => onChange({ words: target.value })}
        />
      </label>
      <label className={styles['field']}>
        {translate('stories.notes', values)}
        <textarea
          value={notes}
          rows={1}
          maxLength={2_000}
          onChange={({ target }) => onChange({ notes: target.value })}
        />
      </label>
      <p className={styles['row']}>
        {children}
        <SteadyButton
          className="text-button"
          disabled={index === 0}
          aria-label={translate('stories.up', values)}
          onClick={() => onMove(-1)}
        >
          ↑
        </SteadyButton>
        <SteadyButton
          className="text-button"
          disabled={index === total - 1}
          aria-label={translate('stories.down', values)}
          onClick={() => onMove(1)}
        >
          ↓
        </SteadyButton>
        <button
          type="button"
          className="text-button"
          aria-label={translate('stories.removeStep', values)}
          onClick={onRemove}
        >
          ×
        </button>
      </p>
    </li>
  );
}
