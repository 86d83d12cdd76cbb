/**
 * The atlas inside another page: what the two say to each other, and the few lines with which that page speaks. Published
 * with the site as `embed-client.js` and `embed-client.d.ts`; it imports nothing.
 *
 * The atlas heeds and answers the page around it alone, and only where its address names the origin of that page, scheme
 * and host: `?embed=1&parent=…`.
 */

/** What the page around says to the atlas. Every message bears the number of this contract, 1. */
export type HostMessage =
  /** Is anybody there? Answered by `ready` once the records are. */
  | { atlas: 1; kind: 'hello' }
  /** Read this record, document or finding, by its name in an address (`place/zone/qianwan`); `null` for none. */
  | { atlas: 1; kind: 'select'; id: string | null }
  /** Go to an address: a query string of the atlas, beginning with `?`. How it is embedded stays as it is. */
  | { atlas: 1; kind: 'go'; address: string };

/** What the atlas says to the page around. */
export type AtlasMessage =
  /** The records are there: from now on what is asked for is done. */
  | { atlas: 1; kind: 'ready' }
  /** What is read now, by its name in an address and in the chosen language; `null` for nothing. */
  | { atlas: 1; kind: 'selected'; id: string | null; name: string | null }
  /** The address now, to be kept or shared: a query string, without what was typed into the search. */
  | { atlas: 1; kind: 'moved'; address: string }
  /** How high the frame is well read at its present width, in CSS pixels. */
  | { atlas: 1; kind: 'height'; height: number }
  /** What was asked for is nothing: no such record, or no address. */
  | { atlas: 1; kind: 'refused'; asked: 'select' | 'go' };

/** A message of one kind. */
export type AtlasMessageOf<Kind extends AtlasMessage['kind']> = Extract<AtlasMessage, { kind: Kind }>;

/** The line to an embedded atlas. */
export interface AtlasConnection {
  /** Has it read a record, document or finding; `null` closes what is read. */
  select(id: string | null): void;
  /** Has it go to an address of its own, beginning with `?`. */
  go(address: string): void;
  /** Calls back with every message of a kind. Returns what ends that. */
  on<Kind extends AtlasMessage['kind']>(
    kind: Kind,
    listener: (message: AtlasMessageOf<Kind>) => void,
  ): () => void;
  /** Ends the line: nothing is heard any more. */
  close(): void;
}

/** What a frame is connected with. */
export interface ConnectOptions {
  /** Whether the frame takes the height that the atlas asks for. Default false. */
  resize?: boolean;
}

const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';

/** Whether something that came is a message of the atlas. */
export function isAtlasMessage(data: unknown): data is AtlasMessage {
  if (typeof data !== 'object' || data === null || !('atlas' in data) || data.atlas !== 1) return false;
  const told: Readonly<Record<string, unknown>> = { ...data };
  switch (told['kind']) {
    case 'ready':
      return true;
    case 'selected':
      return isTextOrNull(told['id']) && isTextOrNull(told['name']);
    case 'moved':
      return typeof told['address'] === 'string';
    case 'height':
      return typeof told['height'] === 'number' && Number.isFinite(told['height']);
    case 'refused':
      return told['asked'] === 'select' || told['asked'] === 'go';
    default:
      return false;
  }
}

/** What listens, whatever the kind. */
interface Listener {
  hear(message: AtlasMessage): void;
}

/**
 * Connects this page with an atlas that it embeds. What is asked for before the atlas is ready waits until it is.
 * @throws {Error} where the address of the frame does not name the origin of this page as `parent`
 */
export function connectAtlas(frame: HTMLIFrameElement, options: ConnectOptions = {}): AtlasConnection {
  const address = new URL(frame.src, document.baseURI);
  if (address.searchParams.get('parent') !== window.location.origin)
    throw new Error(`the address of the frame needs parent=${window.location.origin}`);
  const listeners = new Set<Listener>();
  let waiting: HostMessage[] | undefined = [];
  const post = (message: HostMessage): void => frame.contentWindow?.postMessage(message, address.origin);
  const send = (message: HostMessage): void => {
    if (waiting === undefined) post(message);
    else waiting.push(message);
  };
  const onMessage = ({ data, origin, source }: MessageEvent<unknown>): void => {
    if (source !== frame.contentWindow || origin !== address.origin || !isAtlasMessage(data)) return;
    if (data.kind === 'ready') {
      const asked = waiting ?? [];
      waiting = undefined;
      for (const message of asked) post(message);
    }
    if (data.kind === 'height' && options.resize === true) frame.style.height = `${data.height}px`;
    for (const listener of listeners) listener.hear(data);
  };
  window.addEventListener('message', onMessage);
  // A frame that is still blank has no such origin, and says itself when it is ready.
  if (frame.contentDocument === null) post({ atlas: 1, kind: 'hello' });
  return {
    select: (id) => send({ atlas: 1, kind: 'select', id }),
    go: (to) => send({ atlas: 1, kind: 'go', address: to }),
    on: (kind, listener) => {
      const hear = hearing(kind, listener);
      listeners.add(hear);
      return () => {
        listeners.delete(hear);
      };
    },
    close: () => {
      window.removeEventListener('message', onMessage);
      listeners.clear();
    },
  };
}

function hearing<Kind extends AtlasMessage['kind']>(
  kind: Kind,
  listener: (message: AtlasMessageOf<Kind>) => void,
): Listener {
  const isOfKind = (message: AtlasMessage): message is AtlasMessageOf<Kind> => message.kind === kind;
  return {
    hear: (message) => {
      if (isOfKind(message)) listener(message);
    },
  };
}
