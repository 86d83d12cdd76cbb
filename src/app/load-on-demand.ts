import type { Graph } from '../atlas/graph/graph.ts';
import { AGAIN_AFTER, mayPass, tryAgain } from '../lib/try-again.ts';
import type { Choices } from '../state/choices.ts';
import type { SessionStore } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';
import { fetchJson, loadFirstView } from './load.ts';
import type { AddressParts } from './page-address.ts';
import { mapsTurn, readsFirst } from './reads-first.ts';

/** True when something is asked for that only the whole dataset can answer. */
export function isReading(choices: Choices): boolean {
  return readsFirst({ ...choices, embed: false }) || choices.plan !== undefined;
}

/** What will show the dataset on the map comes beside one of them; a refusal is told to the map. */
const fetchLight = (): void => void import('./light-map.ts').catch(() => undefined);

/**
 * Loads what the first view needs with the map, and the whole dataset when it is first needed or when the map has come to rest,
 * whichever is earlier. Returns what starts (again) the loading of the whole.
 * @param ahead comes with what is read without the dataset, a story for instance: the dataset does not take the line from it
 */
export function loadOnDemand(
  choices: ChoiceStore,
  session: SessionStore,
  parts: AddressParts,
  ahead?: Promise<void>,
): () => void {
  let isAsked = false;
  let isLoading = false;
  const firstView = (): Graph | undefined => {
    const { data } = session.getState();
    return data.status === 'ready' ? undefined : data.firstView;
  };
  const loadAll = (): void => {
    if (isLoading || session.getState().data.status === 'ready') return;
    isAsked = true;
    isLoading = true;
    session.setState({ data: { status: 'loading', firstView: firstView() } });
    // Not before what is read.
    if (!readsFirst(choices.getState())) fetchLight();
    const coming = Promise.all([tryAgain(() => import('./load-whole.ts')), fetchJson('data/atlas.json')]);
    // What came and cannot be read would come again; what did not come may.
    coming.catch((error: unknown) => {
      if (mayPass(error)) setTimeout(loadAll, AGAIN_AFTER);
    });
    coming
      .then(([{ takeInDataset }, json]) => takeInDataset(json, choices, session, parts))
      .catch(() => session.setState({ data: { status: 'failed', firstView: firstView() } }))
      .finally(() => {
        isLoading = false;
      });
  };

  /** After a failure only the reader asks again: the atlas would otherwise ask without end. */
  const loadAllOnce = (): void => {
    if (!isAsked) loadAll();
  };

  const loadPlaces = (): void => {
    if (session.getState().data.status === 'ready') return;
    loadFirstView().then(
      ({ graph }) =>
        session.setState(({ data }) =>
          data.status === 'ready' ? {} : { data: { ...data, firstView: graph } },
        ),
      // The whole dataset holds the same and says so if it cannot be read either.
      loadAllOnce,
    );
  };
  void mapsTurn(choices, session).then(() => {
    if (isAsked) fetchLight();
    loadPlaces();
  });
  const loadWhereRead = (): void => {
    if (isReading(choices.getState())) loadAllOnce();
  };
  if (ahead === undefined) loadWhereRead();
  else void ahead.then(loadWhereRead);
  choices.subscribe(loadWhereRead);
  session.subscribe((state) => {
    if (state.map !== 'loading') loadAllOnce();
  });
  return loadAll;
}
