import type { Citation } from '../records/citation.ts';
import type { Story } from '../records/story.ts';
import type { OwnStory } from './own-story.ts';

export interface ShownStep {
  /** The atlas's own query string, beginning with `?`; empty for the whole map. */
  address: string;
  heading: string;
  words: string;
  notes: string | undefined;
  /** None in a story of somebody's own. */
  citations: readonly Citation[];
  /** What the words rest on, as an address names it; none in a story of somebody's own. */
  records: readonly string[];
}

/** A story in one language, published or of somebody's own, as it is presented. */
export interface ShownStory {
  id: string;
  title: string;
  isOwn: boolean;
  steps: readonly ShownStep[];
}

/** A published story in the language that is read. */
export function publishedStory(story: Story, language: 'zh' | 'en'): ShownStory {
  const isEnglish = language === 'en';
  return {
    id: story.id,
    title: isEnglish ? story.titleEn : story.title,
    isOwn: false,
    steps: story.steps.map((step) => ({
      address: step.address,
      heading: isEnglish ? step.headingEn : step.heading,
      words: isEnglish ? step.wordsEn : step.words,
      notes: isEnglish ? step.notesEn : step.notes,
      citations: step.citations,
      records: step.records,
    })),
  };
}

/** A story of somebody's own, in whatever language it was written. */
export function ownStoryShown({ id, title, steps }: OwnStory): ShownStory {
  return {
    id,
    title,
    isOwn: true,
    steps: steps.map(({ address, heading, words, notes }) => ({
      address,
      heading,
      words,
      notes: notes === '' ? undefined : notes,
      citations: [],
      records: [],
    })),
  };
}
