import type { ShownStory } from '../../atlas/stories/shown-story.ts';
import { readStoryPlace, type StoryPlace, storyPlaceText } from '../../atlas/stories/story-place.ts';
import type { CommandContext } from '../../state/command.ts';
import type { ChoiceStore } from '../../state/store.ts';
import { readable } from '../../state/url.ts';

/** What of an address belongs to whoever reads, not to the step. */
const OF_THE_READER = ['lang', 'embed'];

/** The story that is on the page, for keys: kept beside the choices that it belongs to. */
const presented = new WeakMap<ChoiceStore, ShownStory>();

export function setPresented(choices: ChoiceStore, story: ShownStory): void {
  presented.set(choices, story);
}

/** The address of a step: its place in the story, what the atlas shows meanwhile, and what the reader has chosen for all. */
export function stepSearch(place: StoryPlace, address: string, present: string): string {
  const own = [...new URLSearchParams(address)].filter(
    ([name]) => name !== 'story' && !OF_THE_READER.includes(name),
  );
  const reader = [...new URLSearchParams(present)].filter(([name]) => OF_THE_READER.includes(name));
  return `?${[['story', storyPlaceText(place)] as const, ...own, ...reader]
    .map(([name, value]) => `${readable(name)}=${readable(value)}`)
    .join('&')}`;
}

/**
 * Whether an address says of the atlas nothing but the story: then the step says what is shown. Where the map is does not count, for
 * the page may have written that by itself before the story came.
 */
export function isBare(search: string, addressNames: readonly string[]): boolean {
  return [...new URLSearchParams(search).keys()].every(
    (name) =>
      name === 'story' || name === 'map' || OF_THE_READER.includes(name) || !addressNames.includes(name),
  );
}

/** Opens an address in place, as Back and Forward do. Inside another page its history is the host's. */
export function openAddress(choices: ChoiceStore, search: string, how: 'step' | 'replace'): void {
  if (how === 'replace' || choices.getState().embed) window.history.replaceState(null, '', search);
  else window.history.pushState(null, '', search);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** Shows a step; nothing where the story has none of this number. @param step from 1 */
export function showStep(
  choices: ChoiceStore,
  story: ShownStory,
  { step, how }: { step: number; how: 'step' | 'replace' },
): void {
  const shown = story.steps[step - 1];
  if (shown !== undefined)
    openAddress(choices, stepSearch({ id: story.id, step }, shown.address, window.location.search), how);
}

/** Goes on by one step or back by one. */
export function stepStory({ choices }: CommandContext, by: 1 | -1): void {
  const place = readStoryPlace(choices.getState().story);
  const story = presented.get(choices);
  if (typeof place?.step !== 'number' || story?.id !== place.id) return;
  showStep(choices, story, { step: place.step + by, how: 'step' });
}
