import { useEffect } from 'react';
import type { ShownStory } from '../../atlas/stories/shown-story.ts';
import {
  useAnnounce,
  useAtlasContext,
  useChoices,
  useCommands,
  useSite,
  useTranslate,
} from '../../state/atlas-context.tsx';
import { readUrl } from '../../state/url.ts';
import { selectionName } from '../../state/url-values.ts';
import { isBare, setPresented, showStep } from './go-to-step.ts';

/**
 * Keeps the atlas with the story: an address that names the step alone is filled with what the step shows, a step that there is none
 * of becomes the nearest, keys know which story they step, and whoever listens hears each step.
 * @param step from 1
 */
export function useStep(
  story: ShownStory,
  step: number,
): { isAway: boolean; goTo: (step: number) => void; comeBack: () => void } {
  const { choices } = useAtlasContext();
  const { addressNames } = useSite();
  const { run } = useCommands();
  const announce = useAnnounce();
  const translate = useTranslate();
  const total = story.steps.length;
  const shown = story.steps[step - 1];
  const show = (to: number, how: 'step' | 'replace'): void => showStep(choices, story, { step: to, how });
  useEffect(() => setPresented(choices, story), [choices, story]);
  useEffect(() => {
    if (total === 0) return;
    if (step > total) show(total, 'replace');
    else if (isBare(window.location.search, addressNames)) show(step, 'replace');
    // Only a step that is come to is shown: what is then pressed on the atlas is the reader's.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [story.id, step, total, choices]);
  const heading = shown?.heading ?? '';
  useEffect(() => {
    if (heading !== '') announce(translate('story.announced', { step, total, heading }));
  }, [announce, translate, step, total, heading]);
  const said = readUrl(shown?.address ?? '').choices;
  const isAway = useChoices(
    ({ selection, view, plan }) =>
      selectionName(selection) !== (said.selection && selectionName(said.selection)) ||
      view !== (said.view ?? 'map') ||
      plan !== said.plan,
  );
  const comeBack = (): void => {
    show(step, 'step');
    if (said.selection === undefined && said.camera === undefined) run('whole-city');
  };
  return { isAway, goTo: (to) => show(to, 'step'), comeBack };
}
