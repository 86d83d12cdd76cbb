import type { ReactNode } from 'react';
import type { Graph } from '../atlas/graph/graph.ts';
import { addWords, type WordsOfSurface } from '../messages/translate.ts';
import type { Surface, SurfaceChunk } from '../state/surface.ts';

/** Draws a surface once its chunk is there; nothing while what it needs of the data is not. */
export type Draw = (data: { dataset: Graph | undefined; places: Graph | undefined }) => ReactNode;

export type Loaded = { status: 'absent' | 'loading' | 'failed' } | ({ status: 'ready' } & Ready);

/** What a loaded surface draws on the page and lights on the map. */
interface Ready extends Pick<SurfaceChunk<object>, 'onMap'> {
  draw: Draw;
}

/** The chunks of the surfaces: each is fetched once, and again only when somebody asks after it has failed. */
export interface SurfaceLoader {
  state(surface: Surface): Loaded;
  load(surface: Surface): Promise<void>;
  subscribe(listener: () => void): () => void;
}

const ABSENT: Loaded = { status: 'absent' };

/**
 * Fetches a surface with its words in the languages that are spoken, since without them it could not be read; what is no
 * part of the first view needs those of reading as well.
 */
async function fetchSurface(surface: Surface): Promise<Ready> {
  const reading = surface.loads === 'at-once' ? undefined : import('../messages/reading-words.ts');
  const addAll = async (own: WordsOfSurface | undefined): Promise<void> => {
    const all = [(await reading)?.readingWords, own];
    await Promise.all(all.flatMap((words) => (words === undefined ? [] : [addWords(words)])));
  };
  if (surface.needs === 'nothing') {
    const { Panel, onMap, words } = await surface.load();
    await addAll(words);
    return { draw: () => <Panel />, ...(onMap === undefined ? {} : { onMap }) };
  }
  const { needs } = surface;
  const { Panel, onMap, words } = await surface.load();
  await addAll(words);
  const draw: Draw = (data) => {
    const graph = data[needs];
    return graph === undefined ? null : <Panel graph={graph} />;
  };
  return { draw, ...(onMap === undefined ? {} : { onMap }) };
}

export function createSurfaceLoader(): SurfaceLoader {
  const known = new Map<string, Loaded>();
  const pending = new Map<string, Promise<void>>();
  const listeners = new Set<() => void>();
  const tell = (surface: Surface, loaded: Loaded): void => {
    known.set(surface.id, loaded);
    for (const listener of listeners) listener();
  };
  const begin = async (surface: Surface): Promise<void> => {
    tell(surface, { status: 'loading' });
    try {
      tell(surface, { status: 'ready', ...(await fetchSurface(surface)) });
    } catch {
      tell(surface, { status: 'failed' });
    } finally {
      pending.delete(surface.id);
    }
  };
  return {
    state: ({ id }) => known.get(id) ?? ABSENT,
    load: (surface) => {
      if (known.get(surface.id)?.status === 'ready') return Promise.resolve();
      const running = pending.get(surface.id) ?? begin(surface);
      pending.set(surface.id, running);
      return running;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
