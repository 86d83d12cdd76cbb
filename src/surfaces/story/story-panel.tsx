import { useEffect, useState } from 'react';
import { readStoryPlace } from '../../atlas/stories/story-place.ts';
import { late } from '../../parts/late.tsx';
import { LoadFailed } from '../../parts/load-failed.tsx';
import { useAtlasContext, useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { leaveUnknown } from './leave-unknown.ts';
import styles from './story.module.css';
import { StoryCard } from './story-card.tsx';
import { usePresenting } from './use-presenting.ts';
import { useShownStory, useStories } from './use-stories.ts';

export { words } from './words.ts';

/** Fetched when somebody makes a story. */
const CollectBar = late(async () => (await import('./collect-bar.tsx')).CollectBar);

/** The story that the address names: its step beside the atlas, or the bar that collects views for one's own. */
export function Panel() {
  const text = useChoices((state) => state.story);
  if (text === undefined) return null;
  const place = readStoryPlace(text);
  if (place?.step === 'adding') return <CollectBar id={place.id} />;
  return <Presented id={place?.id} step={place?.step ?? 1} />;
}

/** A story on the page, as soon as it is there; one that there is none of is left with a notice. */
function Presented({ id, step }: { id: string | undefined; step: number }) {
  const translate = useTranslate();
  const stores = useAtlasContext();
  const published = useStories();
  const story = useShownStory(id, published);
  const [isFolded, setFolded] = useState(false);
  const [isLarge, setLarge] = useState(false);
  const isMissing = story === 'missing';
  usePresenting(!isMissing, { isFolded, isLarge });
  useEffect(() => {
    if (isMissing) leaveUnknown(stores);
  }, [isMissing, stores]);
  if (typeof story === 'object')
    return (
      <StoryCard
        story={story}
        step={step}
        folding={{
          isOn: isFolded,
          set: (isOn) => {
            setFolded(isOn);
            // The same again, so that the map fits it to the room that there is then.
            const { selection, restore } = stores.choices.getState();
            if (selection.kind !== 'none') restore({ selection: { ...selection } });
          },
        }}
        large={{ isOn: isLarge, set: setLarge }}
      />
    );
  return (
    <section id="atlas-story" className={`panel ${styles['card']}`} aria-label={translate('tab.stories')}>
      {published.hasFailed ? <LoadFailed error={undefined} onRetry={published.again} /> : null}
    </section>
  );
}
