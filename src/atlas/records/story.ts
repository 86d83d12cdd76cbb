import * as v from 'valibot';
import { citationSchema } from './citation.ts';

const words = v.pipe(v.string(), v.nonEmpty());

/** A step of a story: what the atlas shows meanwhile, and what is said of it, in our own words, with the places that say so. */
export const storyStepSchema = v.object({
  /** The atlas's own query string, beginning with `?`, without the story itself, language and embedding; empty for the whole map. */
  address: v.string(),
  heading: words,
  headingEn: words,
  words,
  wordsEn: words,
  /** For who presents: what to add when asked. */
  notes: v.optional(words),
  notesEn: v.optional(words),
  /** What the words rest on, as an address names it: `place/belt/north-qianwan`, `finding/…`, `document/…`. */
  records: v.pipe(v.array(words), v.minLength(1)),
  citations: v.pipe(v.array(citationSchema), v.minLength(1)),
});

export type StoryStep = v.InferOutput<typeof storyStepSchema>;

/** A story (讲解): views of the atlas in an order, with words. Its id is the name of its file in `seeds/stories`. */
export const storySchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/)),
  title: words,
  titleEn: words,
  /** What it is about, in a sentence or two. */
  lead: words,
  leadEn: words,
  steps: v.pipe(v.array(storyStepSchema), v.minLength(1)),
});

export type Story = v.InferOutput<typeof storySchema>;

/** `data/stories.json`. */
export const storiesFileSchema = v.object({
  schemaVersion: v.pipe(v.string(), v.regex(/^1\./)),
  stories: v.array(storySchema),
});

/** What the file says. @throws {v.ValiError} where it says something else */
export const parseStories = (json: unknown): readonly Story[] => v.parse(storiesFileSchema, json).stories;
