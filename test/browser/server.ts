import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { type HeaderRule, headersFor } from './sample-headers.ts';

const compress = promisify(brotliCompress);

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = /^(text\/|application\/(json|geo\+json|manifest)|image\/svg)/;

/**
 * What goes wrong with one file: it is missing (404), the server fails (500), it is cut in the middle as if it were
 * whole, the line breaks in the middle, it holds something else, or it is held back until `setFault` says otherwise.
 */
export type Fault =
  | { kind: 'missing' }
  | { kind: 'failing' }
  | { kind: 'truncated' }
  | { kind: 'broken' }
  | { kind: 'replaced'; body: string }
  | { kind: 'held' };

export interface ServerOptions {
  /** Folders to look in, the first that has the file answers. */
  directories: readonly string[];
  /** Path under which the site lives, with both slashes, `/a/b/` for instance. Default `/`. */
  prefix?: string;
  /** Response headers per path, as a host would read them from `_headers`. Default none. */
  headerRules?: readonly HeaderRule[];
  /** Faults by path below the prefix, `data/atlas.json` for instance; see `publishedName`. */
  faults?: Readonly<Record<string, Fault>>;
}

export interface RunningServer {
  /** Origin and prefix, ends with a slash. */
  url: string;
  /** Paths asked for so far, below the prefix, in order; those outside the prefix keep their leading slash. */
  requests: readonly string[];
  /** From now on the file has this fault, or none. */
  setFault(path: string, fault: Fault | undefined): void;
  close(): Promise<void>;
}

/** The page's edition of the dataset, `assets/data-<fingerprint>/`, is named as what is published: `data/`. */
const publishedName = (path: string): string => path.replace(/^assets\/data-[\w-]+\//, 'data/');

const compressed = new Map<string, Promise<Buffer>>();

async function firstFile(
  directories: readonly string[],
  path: string,
): Promise<[string, Buffer] | undefined> {
  for (const directory of directories) {
    const file = join(directory, path);
    const body = await readFile(file).catch(() => undefined);
    if (body) return [file, body];
  }
  return undefined;
}

/** Brotli like a production host; quality 9 is close to the budget's 11 and quick enough for a test. */
function brotli(file: string, body: Buffer): Promise<Buffer> {
  const known = compressed.get(file);
  if (known) return known;
  const made = compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  compressed.set(file, made);
  return made;
}

/** Serves folders of static files on a free port of the loopback interface. */
export async function serve(options: ServerOptions): Promise<RunningServer> {
  const prefix = options.prefix ?? '/';
  const faults = new Map(Object.entries(options.faults ?? {}));
  const requests: string[] = [];
  const held: { path: string; release: () => void }[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(prefix)) {
      requests.push(pathname);
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('outside the site');
      return;
    }
    const relative = decodeURIComponent(pathname.slice(prefix.length));
    const path = normalize(relative === '' || relative.endsWith('/') ? `${relative}index.html` : relative);
    const name = publishedName(path);
    requests.push(name);

    while (faults.get(name)?.kind === 'held') {
      await new Promise<void>((release) => held.push({ path: name, release }));
    }
    const fault = faults.get(name);
    if (fault?.kind === 'failing') {
      response.writeHead(500, { 'Content-Type': 'text/plain' }).end('failing on purpose');
      return;
    }
    const found = await firstFile(options.directories, path);
    if (fault?.kind === 'missing' || !found || path.startsWith('..')) {
      // As static hosts do, with the site's own page for what is not there.
      const lost = await firstFile(options.directories, '404.html');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(lost?.[1] ?? 'not found');
      return;
    }
    const [file, body] = found;
    const type = MIME_TYPES[extname(path)] ?? 'application/octet-stream';
    const headers = new Map([['Content-Type', type], ...headersFor(options.headerRules ?? [], `/${path}`)]);
    if (fault?.kind === 'replaced') {
      // Somebody else's page, a login for instance, comes as what it is, and with nothing that the site says of itself.
      const isPage = fault.body.startsWith('<');
      const foreign = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
      response.writeHead(200, isPage ? foreign : Object.fromEntries(headers)).end(fault.body);
    } else if (fault?.kind === 'truncated') {
      response.writeHead(200, Object.fromEntries(headers)).end(body.subarray(0, body.length / 2));
    } else if (fault?.kind === 'broken') {
      response.writeHead(200, { ...Object.fromEntries(headers), 'Content-Length': body.length });
      response.write(body.subarray(0, body.length / 2), () => response.destroy());
    } else if (COMPRESSIBLE.test(type) && request.headers['accept-encoding']?.includes('br')) {
      const small = await brotli(file, body);
      headers.set('Content-Encoding', 'br').set('Vary', 'Accept-Encoding');
      response.writeHead(200, Object.fromEntries(headers)).end(small);
    } else {
      response.writeHead(200, Object.fromEntries(headers)).end(body);
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');

  return {
    url: `http://127.0.0.1:${address.port}${prefix}`,
    requests,
    setFault(path, fault) {
      if (fault) faults.set(path, fault);
      else faults.delete(path);
      for (const waiting of held) if (waiting.path === path) waiting.release();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
