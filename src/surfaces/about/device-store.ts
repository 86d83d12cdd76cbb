import * as v from 'valibot';
import { ownNotes } from '../../state/notes-on-device.ts';

/** What the service worker says of the build that it keeps (`workers/offline.ts`). */
const Report = v.object({ files: v.number(), missing: v.number(), bytes: v.number() });
export type KeptSite = v.InferOutput<typeof Report>;

/** A worker that says nothing by then is taken for none, ms. */
const PATIENCE = 10_000;

/** What the atlas calls its own in storages that it may share with other pages of its host. */
const OWN = /^atlas[.-]/;

/** The worker that keeps this page; none where it is not kept, or the browser keeps no pages. */
async function keeper(): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker.getRegistration(document.baseURI);
}

/** What is kept of the atlas on this device; what is missing of it is fetched on the occasion. */
export async function askKept(): Promise<KeptSite | 'absent' | 'unsupported'> {
  if (!('serviceWorker' in navigator)) return 'unsupported';
  try {
    const worker = (await keeper())?.active;
    return worker === undefined || worker === null ? 'absent' : await reportOf(worker);
  } catch {
    return 'unsupported';
  }
}

function reportOf(worker: ServiceWorker): Promise<KeptSite | 'absent'> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const end = (answer: KeptSite | 'absent'): void => {
      port1.close();
      resolve(answer);
    };
    setTimeout(() => end('absent'), PATIENCE);
    port1.addEventListener('message', ({ data }) => {
      const { output, success } = v.safeParse(Report, data);
      end(success ? output : 'absent');
    });
    port1.start();
    worker.postMessage('kept', [port2]);
  });
}

/** Deletes all that the atlas keeps on this device. @returns whether all of it could be */
export async function clearDevice(): Promise<boolean> {
  const done = await Promise.allSettled([clearTexts(), clearFiles(), ownNotes().clear()]);
  return done.every(({ status }) => status === 'fulfilled');
}

async function clearTexts(): Promise<void> {
  for (const name of Object.keys(window.localStorage))
    if (OWN.test(name)) window.localStorage.removeItem(name);
}

async function clearFiles(): Promise<void> {
  if ('serviceWorker' in navigator) await (await keeper())?.unregister();
  const names = 'caches' in window ? await caches.keys() : [];
  await Promise.all(names.filter((name) => OWN.test(name)).map((name) => caches.delete(name)));
}
