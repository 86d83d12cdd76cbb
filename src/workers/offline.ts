/**
 * The service worker: keeps one build of the site on the device, whole or not at all, so that the atlas opens and reloads
 * without a line. A page is asked from the network first; what its build is made of comes from what is kept. The worker of
 * the next build waits until every page of this one is closed, so an open page keeps all of its own files.
 */

/**
 * The integrity of each file of this build, by its path from the site's root; the page itself is the empty path, and may
 * have been added to by the server. Put in by the build.
 */
declare const BUILD_FILES: Readonly<Record<string, string>>;
/** How many bytes they have together, not compressed. Put in by the build. */
declare const BUILD_BYTES: number;
/** A name for what is in them. Put in by the build. */
declare const BUILD_NAME: string;

interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface MessageEventWithPorts extends LastingEvent {
  readonly ports: readonly MessagePort[];
}

interface FetchEvent extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What of its scope the worker uses; the page's own types know only windows. */
declare const self: {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEventWithPorts) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
};

const PREFIX = 'atlas-';
const NAME = `${PREFIX}${BUILD_NAME}`;

/** A page that the network has not brought by then is taken from what is kept, ms. */
const PATIENCE = 4_000;

const { scope } = self.registration;
const PAGE = scope;
const kept = new Map(
  Object.entries(BUILD_FILES).map(([path, integrity]) => [new URL(path, scope).href, integrity]),
);

/** The address without what is chosen in it. */
function bare(address: string): string {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  return url.href.replace(/\/index\.html$/, '/');
}

/** True for a page that is made of files of this build alone: neither a login page nor the next build's. */
function isOurs(html: string): boolean {
  const made = [...html.matchAll(/assets\/[\w./-]+/g)].map(([path]) => new URL(path, scope).href);
  return made.length > 0 && made.every((url) => kept.has(url));
}

/** The page as the network has it. @throws {Error} when it is missing, or another stands in its place */
async function wholePage(): Promise<Response> {
  const answer = await fetch(PAGE, { cache: 'no-cache' });
  if (!answer.ok || !isOurs(await answer.clone().text())) throw new Error('the page cannot be kept');
  return answer;
}

/**
 * A file to the byte; the browser may hold it cut short, and is passed by then.
 * @throws {TypeError} when it is missing, cut short, or another stands in its place
 */
async function wholeFile(url: string, integrity: string): Promise<Response> {
  return fetch(url, { integrity }).catch(() => fetch(url, { integrity, cache: 'reload' }));
}

/** Fetches every file. @throws {Error} when one cannot be had whole: then nothing is kept */
async function keepBuild(): Promise<void> {
  const cache = await caches.open(NAME);
  await Promise.all(
    [...kept].map(async ([url, integrity]) =>
      cache.put(url, await (url === PAGE ? wholePage() : wholeFile(url, integrity))),
    ),
  );
}

async function dropOtherBuilds(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== NAME).map((name) => caches.delete(name)),
  );
}

async function keptAnswer(url: string): Promise<Response | undefined> {
  return (await caches.open(NAME)).match(url);
}

/** What is kept, else the network's, which is then kept again: the browser may have thrown away what was kept. */
async function fromDevice(request: Request): Promise<Response> {
  const url = bare(request.url);
  return (await keptAnswer(url)) ?? keptAnew(url).catch(() => fetch(request));
}

/** A file as it belongs to this build, kept from now on. @throws {unknown} when it cannot be had or not be kept */
async function keptAnew(url: string): Promise<Response> {
  const answer = await (url === PAGE ? wholePage() : wholeFile(url, kept.get(url) ?? ''));
  await (await caches.open(NAME)).put(url, answer.clone());
  return answer;
}

/** Keeps what is missing, where the line allows, and tells what the build is made of and what of it is not kept. */
async function report(port: MessagePort | undefined): Promise<void> {
  const cache = await caches.open(NAME);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const lost = [...kept.keys()].filter((url) => !there.has(url));
  const healed = await Promise.allSettled(lost.map(keptAnew));
  const missing = healed.filter(({ status }) => status === 'rejected').length;
  port?.postMessage({ files: kept.size, missing, bytes: BUILD_BYTES });
}

/** The network's page, unless it fails or takes long and one is kept. */
async function page(request: Request): Promise<Response> {
  const fromNetwork = fetch(request);
  const late = new Promise<undefined>((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
  const first = await Promise.race([fromNetwork, late]).catch(() => undefined);
  if (first !== undefined && first.status < 500) return first;
  return (await keptAnswer(PAGE)) ?? fromNetwork;
}

self.addEventListener('install', (event) => event.waitUntil(keepBuild()));
self.addEventListener('activate', (event) =>
  event.waitUntil(dropOtherBuilds().then(() => self.clients.claim())),
);
self.addEventListener('message', (event) => event.waitUntil(report(event.ports[0])));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const url = bare(request.url);
  if (url === PAGE) {
    if (request.mode === 'navigate') event.respondWith(page(request));
  } else if (kept.has(url) && request.cache !== 'reload') event.respondWith(fromDevice(request));
});
