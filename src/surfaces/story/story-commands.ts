import { readStoryPlace } from '../../atlas/stories/story-place.ts';
import { loadChunk } from '../../lib/load-chunk.ts';
import type { Command } from '../../state/command.ts';

const isPresented = (story: string | undefined): boolean => typeof readStoryPlace(story)?.step === 'number';

/** Goes to the step before or after: by the keys of a keyboard, and by those that clickers send. */
const stepCommand = (id: 'previous-step' | 'next-step', by: 1 | -1): Command => ({
  id,
  group: 'reading',
  label: by === 1 ? 'command.nextStep' : 'command.previousStep',
  keys: by === 1 ? ['PageDown', 'ArrowRight', ' '] : ['PageUp', 'ArrowLeft'],
  when: ({ story }) => isPresented(story),
  run: (context) => {
    // It is there: the story is presented.
    void loadChunk(() => import('./go-to-step.ts')).then(({ stepStory }) => stepStory(context, by));
  },
});

export const STORY_COMMANDS: readonly Command[] = [
  stepCommand('previous-step', -1),
  stepCommand('next-step', 1),
  {
    id: 'collect-views',
    group: 'reading',
    label: 'command.collectViews',
    when: ({ embed, story }) => !embed && story === undefined,
    run: ({ choices }) => {
      void loadChunk(() => import('./collect-views.ts')).then(({ collectViews }) => collectViews(choices));
    },
  },
];
