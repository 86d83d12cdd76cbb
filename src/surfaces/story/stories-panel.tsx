import { useState } from 'react';
import type { OwnStory } from '../../atlas/stories/own-story.ts';
import { publishedStory, type ShownStory } from '../../atlas/stories/shown-story.ts';
import { storyPlaceText } from '../../atlas/stories/story-place.ts';
import { LoadFailed } from '../../parts/load-failed.tsx';
import { PanelFrame } from '../../parts/panel-frame.tsx';
import { useChoices, useGraph, useTranslate } from '../../state/atlas-context.tsx';
import { OpenStoryFile } from './open-story-file.tsx';
import styles from './stories.module.css';
import { StoryEditor } from './story-editor.tsx';
import { StoryLink } from './story-link.tsx';
import { useOwnStories, useStories } from './use-stories.ts';

export { words } from './words.ts';

/** The stories that there are, and those that somebody made on this device. */
export function Panel() {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const { stories, hasFailed, again } = useStories();
  return (
    <PanelFrame
      title={translate('stories.title')}
      lead={translate('stories.lead')}
      bodyClass={styles['body']}
    >
      {hasFailed ? <LoadFailed error={undefined} onRetry={again} /> : null}
      {stories === undefined ? null : (
        <ul className={styles['list']}>
          {stories.map((story) => (
            <li key={story.id}>
              <StoryLink story={publishedStory(story, language)} />
              <p>{language === 'en' ? story.leadEn : story.lead}</p>
              <Headings story={publishedStory(story, language)} />
            </li>
          ))}
        </ul>
      )}
      <OwnStories />
    </PanelFrame>
  );
}

/** What the steps are about, so that one can tell before opening it. */
function Headings({ story }: { story: ShownStory }) {
  return (
    <ol className={styles['headings']}>
      {story.steps.map(({ heading }, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          <StoryLink story={story} step={index + 1}>
            {heading}
          </StoryLink>
        </li>
      ))}
    </ol>
  );
}

function OwnStories() {
  const translate = useTranslate();
  const graph = useGraph();
  const restore = useChoices((state) => state.restore);
  const { own, stories, trouble } = useOwnStories();
  const [removed, setRemoved] = useState<OwnStory>();
  const begin = (): void => {
    const id = own.add({ title: '', steps: [] });
    if (id !== undefined) restore({ story: storyPlaceText({ id, step: 'adding' }) });
  };
  return (
    <section className={styles['own']} aria-label={translate('stories.own')} data-private>
      <h3>{translate('stories.own')}</h3>
      <p className={styles['quiet']}>{translate('stories.own.lead')}</p>
      {trouble === undefined ? null : (
        <p role="alert" className={styles['trouble']}>
          {translate(`stories.trouble.${trouble}`)}
        </p>
      )}
      {stories.map((story) => (
        <StoryEditor
          key={story.id}
          story={story}
          onRemove={() => {
            setRemoved(story);
            own.remove(story.id);
          }}
        />
      ))}
      {removed === undefined ? null : (
        <p role="status">
          {translate('stories.removed')}{' '}
          <button
            type="button"
            className="text-button"
            onClick={() => {
              own.add({ title: removed.title, steps: removed.steps });
              setRemoved(undefined);
            }}
          >
            {translate('stories.putBack')}
          </button>
        </p>
      )}
      <p className={styles['row']}>
        <button type="button" className="primary-button" onClick={begin}>
          {translate('stories.begin')}
        </button>
        {/* What a file names is looked up in the records. */}
        {graph === undefined ? null : <OpenStoryFile graph={graph} />}
      </p>
    </section>
  );
}
