import { type RenderResult, render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { type ReactNode, useEffect } from 'react';
import { bindKeys } from '../../src/app/bind-keys.ts';
import { COMMANDS } from '../../src/app/commands.ts';
import { sharedPage } from '../../src/app/page-to-share.ts';
import { runCommands } from '../../src/app/run-commands.ts';
import { ADDRESS_PARTS } from '../../src/app/surfaces.ts';
import type { Graph } from '../../src/atlas/graph/graph.ts';
import type { Outlines } from '../../src/atlas/on-map/outline.ts';
import type { ListFilters } from '../../src/atlas/tables/list-query.ts';
import { translateChinese } from '../../src/messages/translate.ts';
import { AtlasProvider } from '../../src/state/atlas-context.tsx';
import { type Choices } from '../../src/state/choices.ts';
import type { Commands, MapHands } from '../../src/state/command.ts';
import { createSessionStore, type Session, type SessionStore } from '../../src/state/session.ts';
import { type ChoiceStore, createChoiceStore } from '../../src/state/store.ts';
import { CORE_NAMES } from '../../src/state/url.ts';
import { LIST_SLICE } from '../../src/surfaces/lists/list-slice.ts';
import { filtersOf } from '../../src/surfaces/lists/list-state.ts';
import { withFilters } from '../../src/surfaces/lists/with-filters.ts';
import { translateEnglish } from '../fixtures/all-words.ts';
import { SMALL_GRAPH } from '../fixtures/small-atlas.ts';

export interface RenderedAtlas extends RenderResult {
  choices: ChoiceStore;
  session: SessionStore;
  /** The commands of the page, as the surface has them. */
  commands: Commands;
  user: UserEvent;
  /** Shows something else within the same stores, in the language that is chosen by then. */
  rerenderIn: (surface: ReactNode) => void;
}

function Keys({ commands, choices }: { commands: Commands; choices: ChoiceStore }) {
  useEffect(() => bindKeys(commands, choices), [commands, choices]);
  return null;
}

/** Renders a surface of the page over the small atlas, in the language of the choices. */
export function renderAtlas(
  surface: ReactNode,
  {
    choices: chosen = {},
    session: facts = {},
    graph = SMALL_GRAPH,
    filters = {},
    outlines = new Map(),
    map,
    files = {},
    reportTo,
  }: {
    choices?: Partial<Choices>;
    session?: Partial<Session>;
    graph?: Graph;
    filters?: Partial<ListFilters>;
    outlines?: Outlines;
    /** What the commands have of the map; none unless given. */
    map?: MapHands;
    /** Files of the site by their paths; others cannot be fetched. */
    files?: Readonly<Record<string, unknown>>;
    /** Where the operator takes reports of errors; nowhere unless given. */
    reportTo?: string;
  } = {},
): RenderedAtlas {
  const choices = createChoiceStore(chosen);
  LIST_SLICE.of(choices).setState((state) => withFilters(state, choices.getState().view, filters));
  const session = createSessionStore();
  session.setState({ data: { status: 'ready', graph, leftOut: 0 }, ...facts });
  const commands = runCommands(COMMANDS, {
    choices,
    session,
    map: () => map,
  });
  const user = userEvent.setup();
  const site = {
    reviewNumber: '',
    ...(reportTo === undefined ? {} : { reportTo }),
    loadOutlines: () => Promise.resolve(outlines),
    needReadings: () => undefined,
    addressNames: [...CORE_NAMES, ...ADDRESS_PARTS.slices.flatMap(({ names }) => names)],
    fetchJson: (path: string) =>
      path in files ? Promise.resolve(files[path]) : Promise.reject(new Error(`no ${path}`)),
    sharePage: () =>
      Promise.resolve(sharedPage(choices, session, { island: () => undefined, sides: () => undefined })),
  };
  const words = () => (choices.getState().language === 'en' ? translateEnglish : translateChinese);
  const inside = (shown: ReactNode) => (
    <AtlasProvider choices={choices} session={session} translate={words()} site={site} commands={commands}>
      <Keys commands={commands} choices={choices} />
      {shown}
    </AtlasProvider>
  );
  const rendered = render(inside(surface));
  const rerenderIn = (shown: ReactNode): void => rendered.rerender(inside(shown));
  return { ...rendered, choices, session, commands, user, rerenderIn };
}

/** What the open list is narrowed by now. */
export function filtersIn(choices: ChoiceStore): ListFilters {
  return filtersOf(LIST_SLICE.of(choices).getState(), choices.getState().view);
}

/** Narrows the open list, as an address would. */
export function narrow(choices: ChoiceStore, change: Partial<ListFilters>): void {
  LIST_SLICE.of(choices).setState((state) => withFilters(state, choices.getState().view, change));
}
