import { useState } from 'react';
import { LARGEST_FILE, readStoryFile } from '../../atlas/stories/own-story.ts';
import { FileButton, type FileTrouble } from '../../parts/file-button.tsx';
import { useSite, useTranslate } from '../../state/atlas-context.tsx';
import type { PanelProps } from '../../state/surface.ts';
import { cleanStory, type LeftOut } from './clean-story.ts';
import { ownStories } from './own-stories.ts';
import styles from './stories.module.css';

type Outcome = FileTrouble | 'wrong' | { title: string; left: readonly LeftOut[] };

/** Opens a story from a file as one's own; what the atlas does not know of its addresses is left out and said. */
export function OpenStoryFile({ graph }: PanelProps) {
  const translate = useTranslate();
  const { addressNames } = useSite();
  const [outcome, setOutcome] = useState<Outcome>();
  const open = (text: string): void => {
    const content = readStoryFile(text);
    if (content === undefined) {
      setOutcome('wrong');
      return;
    }
    const cleaned = cleanStory(content, addressNames, graph);
    if (ownStories().add(cleaned.content) !== undefined)
      setOutcome({ title: content.title, left: cleaned.left });
  };
  return (
    <>
      <FileButton
        label={translate('stories.openFile')}
        accept=".json,application/json"
        largest={LARGEST_FILE}
        onText={open}
        onTrouble={setOutcome}
      />
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
