import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

/** The service worker's file; at the root of the site, since it serves what lies beside and below it. */
const WORKER_FILE = 'offline.js';
const WORKER_SOURCE = 'src/workers/offline.ts';

/** What is served as it is and belongs to the page; the published dataset and the picture for messengers do not. */
const SERVED_AS_IS = /^(?:fonts\/|icon[\w-]*\.(?:svg|png)$|manifest\.webmanifest$)/;

/** What a build makes beside the page; everything else of it is for servers and for people. */
const MADE = /^assets\//;

function publicFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .filter((path) => SERVED_AS_IS.test(path));
}

const bytesOf = (content: string | Uint8Array): number => Buffer.byteLength(content);

/** Of a file's bytes, as the browser compares it with what came: https://www.w3.org/TR/SRI/. */
const integrityOf = (content: string | Uint8Array): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;

/**
 * Builds the service worker and tells it what the site is made of, byte for byte, and a name for that, so that any change makes
 * another worker. @param folder what is served as it is, `public`
 */
export function offlineWorker(folder: string): Plugin {
  return {
    name: 'offline-worker',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: WORKER_SOURCE, fileName: WORKER_FILE });
    },
    generateBundle: {
      // The page is made by then.
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[WORKER_FILE];
        const page = bundle['index.html'];
        if (worker?.type !== 'chunk' || page?.type !== 'asset')
          this.error('the service worker or the page was not built');
        const served = publicFiles(folder);
        const made = Object.values(bundle).filter(({ fileName }) => MADE.test(fileName));
        const contents = [
          ...made.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const),
          ...served.map((path) => [path, readFileSync(join(folder, path))] as const),
        ].toSorted(([path], [other]) => (path < other ? -1 : 1));
        const files = contents.map(([path, content]) => [path, integrityOf(content)]);
        const bytes = contents.reduce((sum, [, content]) => sum + bytesOf(content), bytesOf(page.source));
        const code = worker.code
          .replaceAll('BUILD_FILES', JSON.stringify(Object.fromEntries(files)))
          .replaceAll('BUILD_BYTES', String(bytes));
        const hash = createHash('sha256').update(page.source).update(code);
        worker.code = code.replaceAll('BUILD_NAME', JSON.stringify(hash.digest('base64url').slice(0, 8)));
      },
    },
  };
}
