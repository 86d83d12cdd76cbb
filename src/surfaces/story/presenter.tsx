import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ShownStep, ShownStory } from '../../atlas/stories/shown-story.ts';
import { useChoices, useCommands, useTranslate } from '../../state/atlas-context.tsx';
import { SteadyButton } from '../../ui/steady-button.tsx';
import { clockTime, elapsedTime } from './clock.ts';
import { copySheets, nameWindow, type PresenterWindow } from './open-presenter.ts';
import styles from './presenter.module.css';

const ON = ['PageDown', 'ArrowRight', ' '];
const BACK = ['PageUp', 'ArrowLeft'];

/**
 * The presenter's window: this step with its notes, the next one, the clock and how long it has been. It is drawn by this page into
 * the other window, so that both always show the same step; closing either does no harm.
 */
export function Presenter({
  shown: { target, place },
  story,
  step,
  onClose,
}: {
  shown: PresenterWindow;
  story: ShownStory;
  step: number;
  onClose: () => void;
}) {
  const { run } = useCommands();
  const translate = useTranslate();
  // Drawn anew with each theme.
  useChoices((state) => state.theme);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // A button that has the focus is pressed by the space bar.
    if (event.key === ' ' && target.document.activeElement?.localName === 'button') return;
    if (ON.includes(event.key)) run('next-step');
    else if (BACK.includes(event.key)) run('previous-step');
    else return;
    event.preventDefault();
  });
  const close = useEffectEvent(onClose);
  useLayoutEffect(() => {
    copySheets(target);
    const gone = (): void => close();
    const leave = (): void => target.close();
    const pressed = (event: KeyboardEvent): void => onKey(event);
    target.addEventListener('keydown', pressed);
    target.addEventListener('pagehide', gone);
    window.addEventListener('pagehide', leave);
    return () => {
      target.removeEventListener('keydown', pressed);
      target.removeEventListener('pagehide', gone);
      window.removeEventListener('pagehide', leave);
      target.close();
    };
  }, [target]);
  useLayoutEffect(() => nameWindow(target, translate('story.presenter.title', { title: story.title })));
  return createPortal(<Desk story={story} step={step} />, place);
}

/** What stands in the window. */
function Desk({ story, step }: { story: ShownStory; step: number }) {
  const translate = useTranslate();
  const { run } = useCommands();
  const total = story.steps.length;
  const [now, next] = [story.steps[step - 1], story.steps[step]];
  return (
    <div className={styles['desk']}>
      <header>
        <p>
          {translate('story.place', { step, total })} · {story.title}
        </p>
        <Clock />
      </header>
      {now === undefined ? null : <Step step={now} />}
      <section className={styles['after']} aria-label={translate('story.after')}>
        <h3>{translate('story.after')}</h3>
        <p>{next === undefined ? translate('story.end') : next.heading}</p>
        {next === undefined ? null : <p className={styles['quiet']}>{next.words}</p>}
      </section>
      <footer>
        <SteadyButton disabled={step <= 1} onClick={() => run('previous-step')}>
          {translate('story.previous')}
        </SteadyButton>
        <SteadyButton disabled={step >= total} onClick={() => run('next-step')}>
          {translate('story.next')}
        </SteadyButton>
      </footer>
    </div>
  );
}

function Step({ step: { heading, words, notes } }: { step: ShownStep }) {
  const translate = useTranslate();
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      <p className={styles['notes']}>{notes ?? translate('story.noNotes')}</p>
      <p>{words}</p>
    </section>
  );
}

/** The time of day, and how long it has been since the window was opened or the count was set back. */
function Clock() {
  const translate = useTranslate();
  const [began, setBegan] = useState(() => Date.now());
  const [now, setNow] = useState(began);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className={styles['clock']}>
      <time>{clockTime(now)}</time>
      <span role="timer" aria-label={translate('story.elapsed')}>
        {elapsedTime(now - began)}
      </span>
      <button
        type="button"
        onClick={() => {
          const start = Date.now();
          setBegan(start);
          setNow(start);
        }}
      >
        {translate('story.restart')}
      </button>
    </p>
  );
}
