import { createContext, type ReactNode, useCallback, useContext } from 'react';
import { useStore } from 'zustand';
import type { Graph } from '../atlas/graph/graph.ts';
import { withoutRules } from '../atlas/graph/without-rules.ts';
import type { Outlines } from '../atlas/on-map/outline.ts';
import type { LayerFile } from '../layers/record-layers.ts';
import { type Translate, translateChinese } from '../messages/translate.ts';
import { type Commands, NO_COMMANDS } from './command.ts';
import type { Session, SessionStore } from './session.ts';
import type { SharedPage } from './shared-page.ts';
import type { ChoiceState, ChoiceStore } from './store.ts';

/** What the operator and the site know, and panels have to say or to fetch. */
export interface SiteFacts {
  /** 审图号; empty until an operator supplies one. */
  reviewNumber: string;
  /** Where errors are reported to: `mailto:` somebody, or an https address with `{title}` and `{body}`; none takes none. */
  reportTo?: string | undefined;
  /** What the map draws of the records. @throws {Error} when the layers cannot be fetched. */
  loadOutlines: () => Promise<Outlines>;
  /** Asks for the whole dataset and for how names are read, where they are not there or on their way. */
  needReadings: () => void;
  /** The names that an address may hold, of the page and of every surface. */
  addressNames: readonly string[];
  /** A file of the site as JSON. @throws {Error} when it cannot be fetched. */
  fetchJson: (path: string) => Promise<unknown>;
  /** The page as it is now, to be handed on. @throws {Error} when what tells it cannot be fetched */
  sharePage: () => Promise<SharedPage>;
}

interface AtlasContextValue {
  choices: ChoiceStore;
  session: SessionStore;
  translate: Translate;
  site?: SiteFacts;
  commands?: Commands;
}

const NO_SITE: SiteFacts = {
  reviewNumber: '',
  loadOutlines: () => Promise.resolve(new Map()),
  needReadings: () => undefined,
  addressNames: [],
  fetchJson: () => Promise.reject(new Error('there is no site')),
  sharePage: () => Promise.reject(new Error('there is no site')),
};

const AtlasContext = createContext<AtlasContextValue | undefined>(undefined);

/** Gives the stores and the words to every surface below. */
export function AtlasProvider({ children, ...value }: AtlasContextValue & { children: ReactNode }) {
  return <AtlasContext value={value}>{children}</AtlasContext>;
}

export function useAtlasContext(): AtlasContextValue {
  const value = useContext(AtlasContext);
  if (value === undefined) throw new Error('A surface is used outside AtlasProvider');
  return value;
}

/** Reads from the choices; re-renders when the answer changes. Actions are read the same way. */
export function useChoices<Answer>(selector: (state: ChoiceState) => Answer): Answer {
  return useStore(useAtlasContext().choices, selector);
}

/** Reads from the runtime facts. */
export function useSession<Answer>(selector: (state: Session) => Answer): Answer {
  return useStore(useAtlasContext().session, selector);
}

/** Asks again for the file of a layer that could not be fetched. */
export function useAskForLayer(): (name: LayerFile) => void {
  const { session } = useAtlasContext();
  return useCallback(
    (name) => session.setState(({ layerFiles }) => ({ layerFiles: { ...layerFiles, [name]: 'wanted' } })),
    [session],
  );
}

export function useSite(): SiteFacts {
  return useAtlasContext().site ?? NO_SITE;
}

/** What can be done, for whoever offers it by a button, a key list or a search. */
export function useCommands(): Commands {
  return useAtlasContext().commands ?? NO_COMMANDS;
}

export function useTranslate(): Translate {
  return useContext(AtlasContext)?.translate ?? translateChinese;
}

/** The places of the map, as soon as they are there: for names, colours and the legend. */
export function useMapGraph(): Graph | undefined {
  return useSession((state) => (state.data.status === 'ready' ? state.data.graph : state.data.firstView));
}

/** The whole graph once the dataset is read, with the links that the reader hides. */
export function useWholeGraph(): Graph | undefined {
  return useSession((state) => (state.data.status === 'ready' ? state.data.graph : undefined));
}

/** The graph as the reader wants it: without the links of hidden rules. Surfaces that need it are only shown once it is read. */
export function useGraph(): Graph | undefined {
  const graph = useWholeGraph();
  const hidden = useChoices((state) => state.hiddenRules);
  return graph === undefined ? undefined : withoutRules(graph, hidden);
}

/** Lets a surface say something to who listens instead of looking. */
export function useAnnounce(): (announcement: string) => void {
  const { session } = useAtlasContext();
  return useCallback((announcement) => session.setState({ announcement }), [session]);
}
