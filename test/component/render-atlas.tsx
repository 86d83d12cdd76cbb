import { type RenderResult, render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Graph } from '../../src/atlas/graph/graph.ts';
import { en } from '../../src/messages/en.ts';
import { createTranslator, translateChinese } from '../../src/messages/translate.ts';
import { AtlasProvider } from '../../src/state/atlas-context.tsx';
import { createSessionStore, type Session, type SessionStore } from '../../src/state/session.ts';
import { type ChoiceStore, type Choices, createChoiceStore } from '../../src/state/store.ts';
import { SMALL_GRAPH } from '../fixtures/small-atlas.ts';

export interface RenderedAtlas extends RenderResult {
  choices: ChoiceStore;
  session: SessionStore;
  user: UserEvent;
}

/** Renders a surface of the page over the small atlas, in the language of the choices. */
export function renderAtlas(
  surface: ReactNode,
  {
    choices: chosen = {},
    session: facts = {},
    graph = SMALL_GRAPH,
  }: { choices?: Partial<Choices>; session?: Partial<Session>; graph?: Graph } = {},
): RenderedAtlas {
  const choices = createChoiceStore(chosen);
  const session = createSessionStore();
  session.setState({ data: { status: 'ready', graph, leftOut: 0 }, ...facts });
  const translate = chosen.language === 'en' ? createTranslator('en', en) : translateChinese;
  const user = userEvent.setup();
  const rendered = render(
    <AtlasProvider choices={choices} session={session} translate={translate}>
      {surface}
    </AtlasProvider>,
  );
  return { ...rendered, choices, session, user };
}
