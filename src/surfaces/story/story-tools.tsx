import { useState } from 'react';
import type { ShownStory } from '../../atlas/stories/shown-story.ts';
import { late } from '../../parts/late.tsx';
import { useAtlasContext, useChoices, useCommands, useTranslate } from '../../state/atlas-context.tsx';
import { say } from '../../state/session.ts';
import { openPresenter, type PresenterWindow } from './open-presenter.ts';
import styles from './story.module.css';
import { useFullScreen } from './use-full-screen.ts';

/** Something that is on or off. */
export interface Switch {
  isOn: boolean;
  set: (isOn: boolean) => void;
}

/** Fetched when the window is opened. */
const Presenter = late(async () => (await import('./presenter.tsx')).Presenter);

/** What a presenter needs: the window of their own, the whole screen, large type, dark, paper, and the way out. */
export function StoryTools({
  story,
  step,
  folding,
  large,
}: {
  story: ShownStory;
  step: number;
  folding: Switch;
  large: Switch;
}) {
  const translate = useTranslate();
  const { choices, session } = useAtlasContext();
  const { run } = useCommands();
  // Which theme is in force changes with the choice, and with the system where that decides.
  useChoices((state) => state.theme);
  const isDark = document.documentElement.dataset['theme'] === 'dark';
  const screen = useFullScreen(() => say(session, 'story.noFullScreen'));
  const [presenter, setPresenter] = useState<PresenterWindow>();
  const open = (): void => {
    const opened = openPresenter();
    if (opened === undefined) say(session, 'story.noWindow');
    else setPresenter(opened);
  };
  return (
    <div className={styles['tools']}>
      <button
        type="button"
        className={styles['leave']}
        onClick={() => choices.getState().restore({ story: undefined })}
      >
        {translate('story.leave')}
      </button>
      <button
        type="button"
        className={styles['fold']}
        aria-expanded={!folding.isOn}
        onClick={() => folding.set(!folding.isOn)}
      >
        {translate(folding.isOn ? 'story.unfold' : 'story.fold')}
      </button>
      <button type="button" aria-pressed={screen.isFull} onClick={() => void screen.toggle()}>
        {translate('story.fullScreen')}
      </button>
      <button type="button" aria-pressed={large.isOn} onClick={() => large.set(!large.isOn)}>
        {translate('story.large')}
      </button>
      <button type="button" aria-pressed={isDark} onClick={() => run(isDark ? 'theme-light' : 'theme-dark')}>
        {translate('app.theme.dark')}
      </button>
      <button type="button" className={styles['desk']} onClick={open}>
        {translate('story.presenter')}
      </button>
      <button type="button" onClick={() => window.print()}>
        {translate('story.print')}
      </button>
      {presenter === undefined ? null : (
        <Presenter shown={presenter} story={story} step={step} onClose={() => setPresenter(undefined)} />
      )}
    </div>
  );
}
