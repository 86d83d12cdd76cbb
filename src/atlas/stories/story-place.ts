/** Where one is in a story: its id and the step, from 1; `adding` while views are put into it. */
export type StoryPlace = { id: string; step: number } | { id: string; step: 'adding' };

const PLACE = /^([a-z][a-z0-9-]{0,39})\.(?:([1-9]\d{0,2})|add)$/;

/** Ids of stories that somebody made on this device begin so, and no published one does. */
export const OWN_PREFIX = 'my-';

/** Reads `layout.3`; `undefined` where it is none. Whether there is such a story is not asked. */
export function readStoryPlace(text: string | undefined): StoryPlace | undefined {
  const [, id, step] = PLACE.exec(text ?? '') ?? [];
  if (id === undefined) return undefined;
  if (step !== undefined) return { id, step: Number(step) };
  return id.startsWith(OWN_PREFIX) ? { id, step: 'adding' } : undefined;
}

/** As it stands in the address: `layout.3`, `my-1a2b.add`. */
export const storyPlaceText = ({ id, step }: StoryPlace): string =>
  `${id}.${step === 'adding' ? 'add' : step}`;
