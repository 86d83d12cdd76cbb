import * as v from 'valibot';
import { OWN_PREFIX } from './story-place.ts';

/** The most that a story of one's own may hold: what a person writes, not what a file brings along. */
export const MOST_STEPS = 60;
const MOST_HEADING = 120;
const MOST_WORDS = 2_000;
const MOST_ADDRESS = 4_000;
/** A file larger than this holds no story, bytes. */
export const LARGEST_FILE = 500_000;

const upTo = (most: number) => v.pipe(v.string(), v.maxLength(most));

const ownStepSchema = v.object({
  address: upTo(MOST_ADDRESS),
  heading: upTo(MOST_HEADING),
  words: upTo(MOST_WORDS),
  notes: v.optional(upTo(MOST_WORDS), ''),
});

export type OwnStep = v.InferOutput<typeof ownStepSchema>;

const contentEntries = {
  title: upTo(MOST_HEADING),
  steps: v.pipe(v.array(ownStepSchema), v.maxLength(MOST_STEPS)),
};

/** A story that somebody made: views of the atlas with words of their own, kept on the device. */
const ownStorySchema = v.object({
  id: v.pipe(v.string(), v.regex(new RegExp(`^${OWN_PREFIX}[a-z0-9]{1,20}$`))),
  ...contentEntries,
});

export type OwnStory = v.InferOutput<typeof ownStorySchema>;

const FORMAT = 'ningbo-atlas-story';
const fileSchema = v.object({ format: v.literal(FORMAT), version: v.literal(1), ...contentEntries });

/** What a file of one story holds; it gets an id of its own where it is opened. */
export type StoryContent = Pick<OwnStory, 'title' | 'steps'>;

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The stories that a device has kept; what cannot be read is left out. */
export function readKeptStories(kept: string | undefined): readonly OwnStory[] {
  const list = kept === undefined ? undefined : parsedJson(kept);
  return Array.isArray(list)
    ? list.flatMap((story: unknown) => {
        const read = v.safeParse(ownStorySchema, story);
        return read.success ? [read.output] : [];
      })
    : [];
}

/** A story as a file. */
export function writeStoryFile({ title, steps }: StoryContent): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, title, steps }, undefined, 2)}\n`;
}

/** What a file of `writeStoryFile` holds; `undefined` for any other. */
export function readStoryFile(file: string): StoryContent | undefined {
  const read = v.safeParse(fileSchema, parsedJson(file));
  return read.success ? { title: read.output.title, steps: read.output.steps } : undefined;
}

/** The same list with the item at one place moved to another; unchanged where either is none. */
export function moved<Item>(list: readonly Item[], from: number, to: number): readonly Item[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return list;
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(to, 0, item);
}
