import { useEffect, useRef, useState } from 'react';
import type { ShownStory } from '../../atlas/stories/shown-story.ts';
import { whenIdle } from '../../lib/when-idle.ts';
import { late } from '../../parts/late.tsx';
import { SourceTags } from '../../parts/source-tag.tsx';
import { isPlainClick } from '../../parts/subject-link.tsx';
import { useCommands, useSession, useTranslate } from '../../state/atlas-context.tsx';
import { SteadyButton } from '../../ui/steady-button.tsx';
import { stepSearch } from './go-to-step.ts';
import { Handout } from './handout.tsx';
import type { StepMaps } from './step-map.ts';
import styles from './story.module.css';
import { StoryTools, type Switch } from './story-tools.tsx';
import { useStep } from './use-step.ts';
import { useStoryFocus } from './use-story-focus.ts';
import { useSwipe } from './use-swipe.ts';

/** Fetched once the page has nothing else to do, so that it is there when somebody prints. */
const HandoutMaps = late(async () => (await import('./handout-maps.tsx')).HandoutMaps);

/** Whether the page has had nothing else to do since the story was opened. */
function useAtRest(): boolean {
  const [isAtRest, setAtRest] = useState(false);
  useEffect(() => {
    let isGone = false;
    whenIdle(() => isGone || setAtRest(true));
    return () => {
      isGone = true;
    };
  }, []);
  return isAtRest;
}

/** A step of a story: heading, words and sources, the way on and back, and what a presenter needs. */
export function StoryCard({
  story,
  step,
  folding,
  large,
}: {
  story: ShownStory;
  /** From 1. */
  step: number;
  folding: Switch;
  large: Switch;
}) {
  const translate = useTranslate();
  const isOnPaper = useSession((state) => state.isOnPaper);
  const { isAway, goTo, comeBack } = useStep(story, step);
  const card = useRef<HTMLElement>(null);
  useStoryFocus(card, story.id);
  const shown = story.steps[step - 1];
  const swipe = useSwipe((by) => goTo(step + by));
  const [maps, setMaps] = useState<StepMaps>();
  const isAtRest = useAtRest();
  const paperMaps = isAtRest ? <HandoutMaps story={story} onMaps={setMaps} /> : null;
  if (isOnPaper)
    return (
      <>
        <Handout story={story} maps={maps} />
        {paperMaps}
      </>
    );
  return (
    <section
      id="atlas-story"
      ref={card}
      className={`panel ${styles['card']}`}
      aria-label={translate('story.label', { title: story.title })}
      data-keeps-focus
      data-instead-of-map
    >
      <div className={styles['ways']}>
        <h1 className={styles['title']} title={story.title}>
          {story.title}
        </h1>
        <StepList story={story} step={step} onStep={goTo} />
        <StepButtons step={step} total={story.steps.length} />
      </div>
      <div className={styles['text']} hidden={folding.isOn} {...swipe}>
        {shown === undefined ? (
          <p className={styles['quiet']}>{translate('story.empty')}</p>
        ) : (
          <>
            <h2 tabIndex={-1}>{shown.heading}</h2>
            <p className={styles['words']}>
              {shown.words} <SourceTags citations={shown.citations} />
            </p>
            {story.isOwn ? <p className={styles['quiet']}>{translate('story.unchecked')}</p> : null}
            {isAway ? (
              <button type="button" className={styles['again']} onClick={comeBack}>
                {translate('story.again')}
              </button>
            ) : null}
          </>
        )}
      </div>
      <StoryTools story={story} step={step} folding={folding} large={large} />
      {paperMaps}
    </section>
  );
}

/** All steps, each a link to its own address; the present one is marked. */
function StepList({
  story,
  step,
  onStep,
}: {
  story: ShownStory;
  step: number;
  onStep: (step: number) => void;
}) {
  const translate = useTranslate();
  return (
    <nav aria-label={translate('story.steps')}>
      <ol className={styles['steps']}>
        {story.steps.map(({ heading, address }, index) => (
          // Steps have no name but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <a
              href={stepSearch({ id: story.id, step: index + 1 }, address, window.location.search)}
              aria-current={index + 1 === step ? 'step' : undefined}
              aria-label={translate('story.step', { step: index + 1, total: story.steps.length, heading })}
              title={heading}
              onClick={(event) => {
                if (!isPlainClick(event)) return;
                event.preventDefault();
                onStep(index + 1);
              }}
            >
              {index + 1}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepButtons({ step, total }: { step: number; total: number }) {
  const translate = useTranslate();
  const { run } = useCommands();
  return (
    <div className={styles['buttons']}>
      <SteadyButton disabled={step <= 1} onClick={() => run('previous-step')}>
        {translate('story.previous')}
      </SteadyButton>
      <SteadyButton className={styles['next']} disabled={step >= total} onClick={() => run('next-step')}>
        {translate('story.next')}
      </SteadyButton>
    </div>
  );
}
