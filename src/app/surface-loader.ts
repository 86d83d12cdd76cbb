import { loadChunk } from '../lib/load-chunk.ts';
import { AGAIN_AFTER, mayPass } from '../lib/try-again.ts';
import { addWords, type WordsOfSurface } from '../messages/translate.ts';
import type { PanelProps, Surface, SurfaceChunk } from '../state/surface.ts';

export type Loaded =
  | { status: 'absent' | 'loading' }
  | { status: 'failed'; error: unknown }
  | ({ status: 'ready' } & Ready);

/** What a loaded surface draws on the page, with what it needs for it, and what it lights and draws on the map. */
type Ready =
  | ({ needs: 'dataset' | 'places' } & Pick<SurfaceChunk<PanelProps>, 'Panel' | 'onMap' | 'drawsOnMap'>)
  | ({ needs: 'nothing' } & Pick<SurfaceChunk<object>, 'Panel' | 'onMap' | 'drawsOnMap'>);

/** The chunks of the surfaces: each is fetched once; one that failed is asked for again by itself, and when somebody asks. */
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
  // Awaited below, and its refusal told there.
  reading?.catch(() => undefined);
  const addAll = async (own: WordsOfSurface | undefined): Promise<void> => {
    const all = [(await reading)?.readingWords, own];
    await Promise.all(all.flatMap((words) => (words === undefined ? [] : [addWords(words)])));
  };
  if (surface.needs === 'nothing') {
    const { words, ...chunk } = await (surface.load ?? listed((await panels()).BARE_PANELS, surface))();
    await addAll(words);
    return { needs: surface.needs, ...chunk };
  }
  const { words, ...chunk } = await (surface.load ?? listed((await panels()).SURFACE_PANELS, surface))();
  await addAll(words);
  return { needs: surface.needs, ...chunk };
}

const panels = () => import('./surface-panels.ts');

/** The way to what is seen of a surface. @throws {Error} for one that is not in this list */
function listed<Panel>(list: Readonly<Record<string, Panel>>, { id }: Surface): Panel {
  const panel = list[id];
  if (panel === undefined) throw new Error(`No panel is listed for the surface ${id}`);
  return panel;
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
    // One that failed stays so until it is there: what it says in its place must not come and go.
    if (known.get(surface.id)?.status !== 'failed') tell(surface, { status: 'loading' });
    try {
      tell(surface, { status: 'ready', ...(await loadChunk(() => fetchSurface(surface), surface)) });
    } catch (error) {
      tell(surface, { status: 'failed', error });
      if (mayPass(error)) setTimeout(() => void load(surface), AGAIN_AFTER);
    } finally {
      pending.delete(surface.id);
    }
  };
  const load = (surface: Surface): Promise<void> => {
    if (known.get(surface.id)?.status === 'ready') return Promise.resolve();
    const running = pending.get(surface.id) ?? begin(surface);
    pending.set(surface.id, running);
    return running;
  };
  return {
    state: ({ id }) => known.get(id) ?? ABSENT,
    load,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
