import { useId, useState } from 'react';
import { LARGEST_FILE, readStoryFile } from '../../atlas/stories/own-story.ts';
import { useSite, useTranslate } from '../../state/atlas-context.tsx';
import type { PanelProps } from '../../state/surface.ts';
import { cleanStory, type LeftOut } from './clean-story.ts';
import { ownStories } from './own-stories.ts';
import styles from './stories.module.css';

type Outcome = 'large' | 'wrong' | { title: string; left: readonly LeftOut[] };

/** Opens a story from a file as one's own; what the atlas does not know of its addresses is left out and said. */
export function OpenStoryFile({ graph }: PanelProps) {
  const translate = useTranslate();
  const { addressNames } = useSite();
  const input = useId();
  const [outcome, setOutcome] = useState<Outcome>();
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const content = file.size > LARGEST_FILE ? 'large' : (readStoryFile(await file.text()) ?? 'wrong');
    if (typeof content === 'string') {
      setOutcome(content);
      return;
    }
    const cleaned = cleanStory(content, addressNames, graph);
    if (ownStories().add(cleaned.content) !== undefined)
      setOutcome({ title: content.title, left: cleaned.left });
  };
  return (
    <>
      <label htmlFor={input} className={styles['open']}>
        {translate('stories.openFile')}
        <input
          id={input}
          type="file"
          accept=".json,application/json"
          className="visually-hidden"
          onChange={({ target }) => {
            void open(target.files?.[0]);
            target.value = '';
          }}
        />
      </label>
      {typeof outcome === 'string' ? (
        <span role="alert" className={styles['trouble']}>
          {translate(`stories.file.${outcome}`)}
        </span>
      ) : null}
      {typeof outcome === 'object' ? (
        <span role="status" className={styles['quiet']}>
          {translate('stories.opened', { title: outcome.title })}
          {outcome.left.map(({ step, names }) => (
            <span key={step} className={styles['left']}>
              {translate('stories.leftOut', { step, names: names.join('、') })}
            </span>
          ))}
        </span>
      ) : null}
    </>
  );
}
