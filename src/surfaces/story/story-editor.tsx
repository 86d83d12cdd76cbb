import { moved, type OwnStep, type OwnStory, writeStoryFile } from '../../atlas/stories/own-story.ts';
import { ownStoryShown } from '../../atlas/stories/shown-story.ts';
import { storyPlaceText } from '../../atlas/stories/story-place.ts';
import { saveFile } from '../../lib/save-file.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { ownStories } from './own-stories.ts';
import { StepEditor } from './step-editor.tsx';
import styles from './stories.module.css';
import { StoryLink } from './story-link.tsx';

/** A story of one's own: its title, its steps to be worded, reordered and taken out, and what can be done with the whole. */
export function StoryEditor({ story, onRemove }: { story: OwnStory; onRemove: () => void }) {
  const translate = useTranslate();
  const restore = useChoices((state) => state.restore);
  const own = ownStories();
  const { id, title, steps } = story;
  const setSteps = (changed: readonly OwnStep[]): void => void own.change(id, { steps: [...changed] });
  const name = title === '' ? translate('stories.untitled') : title;
  return (
    <details className={styles['story']}>
      <summary>
        {name} <span>{translate('stories.steps', { count: steps.length })}</span>
      </summary>
      <label className={styles['field']}>
        {translate('stories.name')}
        <input
          value={title}
          maxLength={120}
          onChange={({ target }) => void own.change(id, { title: target.value })}
        />
      </label>
      {steps.length === 0 ? (
        <p className={styles['quiet']}>{translate('stories.noSteps')}</p>
      ) : (
        <ol className={styles['editing']}>
          {steps.map((step, index) => (
            <StepEditor
              // A step that is moved is another one in its place.
              // oxlint-disable-next-line react/no-array-index-key
              key={`${index} ${step.address}`}
              step={step}
              place={{ index, total: steps.length }}
              onChange={(change) =>
                setSteps(steps.map((other, at) => (at === index ? { ...other, ...change } : other)))
              }
              onMove={(by) => setSteps(moved(steps, index, index + by))}
              onRemove={() => setSteps(steps.filter((_, at) => at !== index))}
            >
              <StoryLink story={ownStoryShown(story)} step={index + 1}>
                {translate('stories.openStep')}
              </StoryLink>
            </StepEditor>
          ))}
        </ol>
      )}
      <p className={styles['row']}>
        <button
          type="button"
          className={styles['button']}
          onClick={() => restore({ story: storyPlaceText({ id, step: 'adding' }) })}
        >
          {translate('stories.collect')}
        </button>
        {steps.length === 0 ? null : (
          <>
            <StoryLink story={ownStoryShown(story)}>{translate('stories.present')}</StoryLink>
            <button
              type="button"
              className="text-button"
              onClick={() =>
                saveFile(`${name}.json`, new Blob([writeStoryFile(story)], { type: 'application/json' }))
              }
            >
              {translate('stories.save')}
            </button>
          </>
        )}
        <button type="button" className="text-button" onClick={onRemove}>
          {translate('stories.remove')}
        </button>
      </p>
    </details>
  );
}
