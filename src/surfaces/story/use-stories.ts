import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Story } from '../../atlas/records/story.ts';
import { ownStoryShown, publishedStory, type ShownStory } from '../../atlas/stories/shown-story.ts';
import { OWN_PREFIX } from '../../atlas/stories/story-place.ts';
import { loadChunk } from '../../lib/load-chunk.ts';
import { useChoices, useSite } from '../../state/atlas-context.tsx';
import { ownStories } from './own-stories.ts';

interface PublishedStories {
  /** Undefined until they have come. */
  stories: readonly Story[] | undefined;
  hasFailed: boolean;
  again: () => void;
}

/** The published stories, asked for when one is opened; asked for again by `again`. */
export function useStories(): PublishedStories {
  const { fetchJson } = useSite();
  const [round, setRound] = useState(0);
  const [came, setCame] = useState<{ stories?: readonly Story[]; failedRound?: number }>({});
  useEffect(() => {
    let isGone = false;
    Promise.all([loadChunk(() => import('../../atlas/records/story.ts')), fetchJson('data/stories.json')])
      .then(([{ parseStories }, json]) => parseStories(json))
      .then(
        (stories) => isGone || setCame({ stories }),
        () => isGone || setCame({ failedRound: round }),
      );
    return () => {
      isGone = true;
    };
  }, [fetchJson, round]);
  return {
    stories: came.stories,
    hasFailed: came.failedRound === round,
    again: () => setRound(round + 1),
  };
}

/** The stories of this device. */
export function useOwnStories() {
  const own = ownStories();
  return { own, ...useStore(own.store) };
}

/** A story as it is read; `missing` once it is known that there is none of this id. */
export function useShownStory(
  id: string | undefined,
  { stories }: PublishedStories,
): ShownStory | 'coming' | 'missing' {
  const language = useChoices((state) => state.language);
  const { stories: own } = useOwnStories();
  return useMemo(() => {
    if (id === undefined) return 'missing';
    if (id.startsWith(OWN_PREFIX)) {
      const found = own.find((story) => story.id === id);
      return found === undefined ? 'missing' : ownStoryShown(found);
    }
    if (stories === undefined) return 'coming';
    const found = stories.find((story) => story.id === id);
    return found === undefined ? 'missing' : publishedStory(found, language);
  }, [id, language, own, stories]);
}
