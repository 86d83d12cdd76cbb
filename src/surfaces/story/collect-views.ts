import { storyPlaceText } from '../../atlas/stories/story-place.ts';
import type { ChoiceStore } from '../../state/store.ts';
import { ownStories } from './own-stories.ts';

/** Opens the bar by which views are put into the story that was made last, or into a new one. */
export function collectViews(choices: ChoiceStore): void {
  const own = ownStories();
  const id = own.store.getState().stories.at(-1)?.id ?? own.add({ title: '', steps: [] });
  if (id !== undefined) choices.getState().restore({ story: storyPlaceText({ id, step: 'adding' }) });
}
