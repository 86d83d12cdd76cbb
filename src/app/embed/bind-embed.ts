import { currentReference } from '../../atlas/graph/current-reference.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import { findSubject } from '../../atlas/graph/subject-in-graph.ts';
import { subjectName } from '../../atlas/records/subject-name.ts';
import { readSubjectAddress } from '../../atlas/records/subject-reference.ts';
import type { AtlasMessage, HostMessage } from '../../embed/embed-client.ts';
import type { SessionStore } from '../../state/session.ts';
import type { ChoiceStore } from '../../state/store.ts';
import { selectionName } from '../../state/url-values.ts';
import { type AddressParts, toPage, writePage } from '../page-address.ts';
import { readHostMessage } from './read-host-message.ts';
import { wantedHeight } from './wanted-height.ts';

/** The address is told once it has come to rest, after so many ms. */
const AT_REST = 400;

/** Names in the address by which a page embeds the atlas; it cannot change them from without. */
const OF_EMBEDDING = ['embed', 'tools', 'parent'] as const;

/** The page around: its window and its origin. */
export interface HostPage {
  window: Pick<Window, 'postMessage'>;
  origin: string;
}

/**
 * Speaks with the page around: heeds what it alone says, if it is a message of the contract, and tells it what is read, the
 * address and a good height, with nothing that somebody typed or keeps on the device. Returns what ends it.
 */
export function bindEmbed(
  { choices, session, parts }: { choices: ChoiceStore; session: SessionStore; parts: AddressParts },
  host: HostPage,
): () => void {
  const tell = (message: AtlasMessage): void => host.window.postMessage(message, host.origin);
  const graph = (): Graph | undefined => {
    const { data } = session.getState();
    return data.status === 'ready' ? data.graph : undefined;
  };
  const addressNow = (): string =>
    writePage(choices, { ...parts }, { ...choices.getState(), embed: false, parent: undefined, query: '' });

  const tellSelected = (): void => {
    const { language, selection } = choices.getState();
    const known = graph();
    const subject =
      known === undefined || selection.kind === 'none' ? undefined : findSubject(known, selection);
    const name = subject === undefined ? null : subjectName(subject, language).text;
    tell({ atlas: 1, kind: 'selected', id: selectionName(selection) ?? null, name });
  };
  let toldHeight = 0;
  const tellHeight = (): void => {
    const { citation, selection } = choices.getState();
    const isReading = selection.kind !== 'none' || citation !== undefined;
    const height = wantedHeight(document.documentElement.clientWidth, isReading);
    if (height === toldHeight) return;
    toldHeight = height;
    tell({ atlas: 1, kind: 'height', height });
  };
  let toldAddress = addressNow();
  const tellAddress = (): void => {
    const address = addressNow();
    if (address === toldAddress) return;
    toldAddress = address;
    tell({ atlas: 1, kind: 'moved', address });
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tellAddressSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(tellAddress, AT_REST);
  };
  const tellReady = (): void => {
    if (graph() === undefined) return;
    tell({ atlas: 1, kind: 'ready' });
    tellSelected();
    toldHeight = 0;
    tellHeight();
  };

  const heed = (message: HostMessage): void => {
    const known = graph();
    // What came too early is answered by `ready`, before which the client sends nothing.
    if (known === undefined) return;
    switch (message.kind) {
      case 'hello':
        tellReady();
        return;
      case 'select':
        if (!select(choices, known, message.id)) tell({ atlas: 1, kind: 'refused', asked: 'select' });
        return;
      case 'go':
        goTo(message.address);
    }
  };
  const onMessage = ({ data, origin, source }: MessageEvent<unknown>): void => {
    if (source !== host.window || origin !== host.origin) return;
    const message = readHostMessage(data);
    if (message !== undefined) heed(message);
  };

  const unsubscribes = [
    choices.subscribe((now, before) => {
      if (selectionName(now.selection) !== selectionName(before.selection)) tellSelected();
      tellHeight();
      tellAddressSoon();
    }),
    ...parts.slices.map((slice) => slice.subscribe(choices, tellAddressSoon)),
    session.subscribe((now, before) => {
      if (now.data.status === 'ready' && before.data.status !== 'ready') tellReady();
    }),
  ];
  window.addEventListener('message', onMessage);
  window.addEventListener('resize', tellHeight);
  tellReady();
  return () => {
    clearTimeout(timer);
    for (const unsubscribe of unsubscribes) unsubscribe();
    window.removeEventListener('message', onMessage);
    window.removeEventListener('resize', tellHeight);
  };
}

/** Reads what an id names today; false where it names nothing. */
function select(choices: ChoiceStore, graph: Graph, id: string | null): boolean {
  if (id === null) {
    choices.getState().clearSelection();
    return true;
  }
  const named = readSubjectAddress(id);
  const reference = named === undefined ? undefined : currentReference(graph, named);
  if (reference === undefined || findSubject(graph, reference) === undefined) return false;
  choices.getState().select(reference);
  return true;
}

/** Goes to an address in place, as Back and Forward do: inside another page its history is the host's. */
function goTo(address: string): void {
  const now = new URLSearchParams(window.location.search);
  const asked = new URLSearchParams(address);
  for (const name of OF_EMBEDDING) {
    asked.delete(name);
    const value = now.get(name);
    if (value !== null) asked.set(name, value);
  }
  window.history.replaceState(null, '', toPage(`?${asked.toString()}`));
  window.dispatchEvent(new PopStateEvent('popstate'));
}
