import type { ReactNode } from 'react';
import type { ShownStory } from '../../atlas/stories/shown-story.ts';
import { isPlainClick } from '../../parts/subject-link.tsx';
import { useAtlasContext } from '../../state/atlas-context.tsx';
import { showStep, stepSearch } from './go-to-step.ts';

/** A link that opens a story at one of its steps, the first unless told. */
export function StoryLink({
  story,
  step = 1,
  children,
}: {
  story: ShownStory;
  step?: number;
  children?: ReactNode;
}) {
  const { choices } = useAtlasContext();
  const address = story.steps[step - 1]?.address ?? '';
  return (
    <a
      className="record-link"
      href={stepSearch({ id: story.id, step }, address, window.location.search)}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        showStep(choices, story, { step, how: 'step' });
      }}
    >
      {children ?? story.title}
    </a>
  );
}
