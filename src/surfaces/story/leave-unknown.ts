import { addNotice, type SessionStore } from '../../state/session.ts';
import type { ChoiceStore } from '../../state/store.ts';

/** Leaves a story that there is none of, with the notice of a broken link; a step back must not lead to it. */
export function leaveUnknown({ choices, session }: { choices: ChoiceStore; session: SessionStore }): void {
  addNotice(session, { key: 'app.brokenUrl', values: { names: 'story' } });
  const rest = new URLSearchParams(window.location.search);
  rest.delete('story');
  const search = rest.toString();
  window.history.replaceState(null, '', search === '' ? window.location.pathname : `?${search}`);
  choices.getState().restore({ story: undefined });
}
