import * as v from 'valibot';
import { NOT_FETCHED } from '../lib/try-again.ts';
import { replacedWords } from '../messages/replaced-words.ts';
import { addWords } from '../messages/translate.ts';
import type { SessionStore } from '../state/session.ts';
import { siteUrl } from './load.ts';

const buildSchema = v.object({ build: v.string() });

/** A page that is looked at again is not asked about more often than this, ms. */
const SELDOM = 5 * 60_000;

/** The build that the page is of; the build itself writes it into the page. None while the atlas is developed. */
const ownBuild = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content;

/** True where the site holds another build than this page; false also where that cannot be told. */
async function isReplaced(own: string): Promise<boolean> {
  try {
    const answer = await fetch(siteUrl('build.json'), { cache: 'no-store' });
    return answer.ok && v.parse(buildSchema, await answer.json()).build !== own;
  } catch {
    // Offline, or somebody else's page: it says nothing of our site.
    return false;
  }
}

/**
 * Notices that the site was replaced while the page stood open: when something cannot be fetched, when the line is back, and
 * when the page is looked at again after a while. What the page fetches is of its own build or does not come, so nothing is
 * mixed meanwhile; the session says that a new page is wanted.
 */
export function watchBuild(session: SessionStore): void {
  const own = ownBuild();
  if (own === undefined) return;
  // Fetched now: later they would be missing for the very reason that they tell.
  addWords(replacedWords).catch(() => undefined);
  let asked = performance.now();
  let isAsking = false;
  const ask = async (): Promise<void> => {
    if (isAsking || session.getState().isReplaced) return;
    isAsking = true;
    if (await isReplaced(own)) session.setState({ isReplaced: true });
    asked = performance.now();
    isAsking = false;
  };
  addEventListener(NOT_FETCHED, () => void ask());
  addEventListener('online', () => void ask());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && performance.now() - asked > SELDOM) void ask();
  });
}
