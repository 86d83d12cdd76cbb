import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { isMadeOf } from './page-of-build.ts';

/**
 * The service worker: keeps one build of the site on the device, whole or not at all, so that the atlas opens and reloads
 * without a line. A page is asked from the network first; what its build is made of comes from what is kept. The worker of
 * the next build waits until every page of this one is closed, so an open page keeps all of its own files.
 *
 * Workbox keeps the files, each under its integrity: an install that was cut short goes on where it stopped, the next build
 * fetches what changed alone, and what the browser has thrown away is fetched again. Ours is which page belongs to the build, and what
 * is told of it.
 */

/** The integrity of each file of this build, by its path from the site's root. Put in by the build. */
declare const BUILD_FILES: Readonly<Record<string, string>>;
/** How many bytes they have together, the page included, not compressed. Put in by the build. */
declare const BUILD_BYTES: number;
/** A name for what is in them. Put in by the build. */
declare const BUILD_NAME: string;

interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface MessageEventWithPorts extends LastingEvent {
  readonly ports: readonly MessagePort[];
}

/** What of its scope the worker uses; the page's own types know only windows. */
declare const self: {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEventWithPorts) => void): void;
};

/** What the atlas calls its own in storages that it may share with other pages of its host. */
const OWN = 'atlas-';
const KEPT = `${OWN}files`;

/** A page that the network has not brought by then is taken from what is kept, s. */
const PATIENCE = 4;

const { scope } = self.registration;
const PAGE = scope;
const files = new Map(
  Object.entries(BUILD_FILES).map(([path, integrity]) => [new URL(path, scope).href, integrity]),
);

/** The address without what is chosen in it. */
function bare(address: string): string {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  return url.href.replace(/\/index\.html$/, '/');
}

/** Neither a login page nor the next build's: a page is kept only with the files that it asks for. */
const ofThisBuild = {
  cacheWillUpdate: async ({ request, response }: { request: Request; response: Response }) => {
    if (!response.ok) return null;
    if (bare(request.url) !== PAGE) return response;
    return isMadeOf(await response.clone().text(), scope, files) ? response : null;
  },
};

/** Where the browser holds a file cut short, it is passed by. */
let passesBrowser = false;
const pastTheBrowser = {
  requestWillFetch: async ({ request }: { request: Request }) =>
    passesBrowser ? new Request(request, { cache: 'reload' }) : request,
};

const controller = new PrecacheController({ cacheName: KEPT, plugins: [ofThisBuild, pastTheBrowser] });
controller.addToCacheList([
  // The server may have added to the page, so that it has no integrity.
  { url: PAGE, revision: BUILD_NAME },
  // A file is kept under its integrity; the browser may hold it already, and need not fetch it twice.
  ...[...files].map(([url, integrity]) => ({ url, revision: null, integrity })),
]);

/** Of an installation that may be tried again: Workbox would have its first failure end it. */
const attempt = () => Object.assign(new Event('install'), { waitUntil: () => undefined });

/** Fetches every file. @throws {unknown} when one cannot be had whole: the worker is not installed then, and tries again another day */
async function keepBuild(): Promise<void> {
  try {
    await controller.install(attempt());
  } catch {
    passesBrowser = true;
    await controller.install(attempt());
  } finally {
    passesBrowser = false;
  }
}

/** What earlier builds have left; those of Workbox it drops by itself. */
async function dropOldStores(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(OWN) && name !== KEPT).map((name) => caches.delete(name)),
  );
}

/** Keeps a file of this build anew. @throws {unknown} when it cannot be had whole */
async function keepAgain(url: string): Promise<void> {
  const request = new Request(url, { cache: 'reload', integrity: files.get(url) ?? '' });
  const response = await fetch(request);
  const whole = await ofThisBuild.cacheWillUpdate({ request, response });
  if (whole === null) throw new Error('another stands in its place');
  await (await caches.open(KEPT)).put(controller.getCacheKeyForURL(url) ?? url, whole);
}

/** Keeps what is missing, where the line allows, and tells what the build is made of and what of it is not kept. */
async function report(port: MessagePort | undefined): Promise<void> {
  const urls = controller.getCachedURLs();
  const there = await Promise.all(urls.map((url) => controller.matchPrecache(url)));
  const lost = urls.filter((_, index) => there[index] === undefined);
  const healed = await Promise.allSettled(lost.map(keepAgain));
  const missing = healed.filter(({ status }) => status === 'rejected').length;
  port?.postMessage({ files: urls.length, missing, bytes: BUILD_BYTES });
}

/** The network's page, unless it fails or takes long and one is kept; what is kept is that of this build alone. */
const page = new NetworkFirst({
  cacheName: KEPT,
  networkTimeoutSeconds: PATIENCE,
  plugins: [
    {
      fetchDidSucceed: async ({ response }) => {
        if (response.status >= 500) throw new Error(`the server answers ${response.status}`);
        return response;
      },
      cacheWillUpdate: async () => null,
      cachedResponseWillBeUsed: async () => controller.matchPrecache(PAGE),
    },
  ],
});

self.addEventListener('install', (event) => event.waitUntil(keepBuild()));
self.addEventListener('activate', (event) =>
  event.waitUntil(
    Promise.all([controller.activate(event), dropOldStores()]).then(() => self.clients.claim()),
  ),
);
self.addEventListener('message', (event) => event.waitUntil(report(event.ports[0])));

registerRoute(({ request }) => request.mode === 'navigate' && bare(request.url) === PAGE, page);
registerRoute(
  ({ request }) => files.has(bare(request.url)) && request.cache !== 'reload',
  ({ event, request }) => {
    const url = bare(request.url);
    const params = { cacheKey: controller.getCacheKeyForURL(url), integrity: files.get(url) };
    // What is neither kept nor to be had as it was built is shown as the server has it.
    return controller.strategy.handle({ event, request, params }).catch(() => fetch(request));
  },
);
