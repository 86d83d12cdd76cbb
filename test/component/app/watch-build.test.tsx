import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Notices } from '../../../src/app/shell/notices.tsx';
import { watchBuild } from '../../../src/app/watch-build.ts';
import { tryAgain } from '../../../src/lib/try-again.ts';
import { LoadFailed } from '../../../src/parts/load-failed.tsx';
import { createSessionStore } from '../../../src/state/session.ts';
import { patiently } from '../../fixtures/patiently.ts';
import { renderAtlas } from '../render-atlas.tsx';

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  const meta = document.createElement('meta');
  meta.name = 'build';
  meta.content = 'one';
  document.head.append(meta);
  vi.stubGlobal('fetch', fetched.mockReset());
});
afterEach(() => {
  document.head.querySelector('meta[name="build"]')?.remove();
  vi.unstubAllGlobals();
});

/** A page that watches while the site answers so, and something of it could not be fetched. */
async function afterFailure(answer: () => Promise<Response>) {
  fetched.mockImplementation(answer);
  const session = createSessionStore();
  watchBuild(session);
  await tryAgain(() => Promise.reject(new TypeError('Failed to fetch')), []).catch(() => undefined);
  await patiently(() => expect(fetched).toHaveBeenCalled());
  // Its answer is read before whatever is put off now.
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  return session;
}

const site = (build: string) => () => Promise.resolve(Response.json({ build }));

test('what cannot be fetched because the site was replaced is told so', async () => {
  const session = await afterFailure(site('two'));
  await patiently(() => expect(session.getState().isReplaced).toBe(true));
  expect(fetched).toHaveBeenCalledWith(expect.stringMatching(/build\.json$/), { cache: 'no-store' });
  renderAtlas(<Notices onDismiss={() => undefined} />, { session: { isReplaced: true } });
  expect(screen.getByRole('status')).toHaveTextContent('图集已更新');
  expect(screen.getByRole('button', { name: '重新载入' })).toBeVisible();
});

test.each([
  ['the site is the same', site('one')],
  ['the line is gone', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a login page answers', () => Promise.resolve(new Response('<!doctype html>'))],
  ['the file is missing', () => Promise.resolve(new Response('{"build":"two"}', { status: 404 }))],
])('nothing is told of a new version where %s', async (_case, answer) => {
  const session = await afterFailure(answer);
  expect(session.getState().isReplaced).toBe(false);
});

test('in the place of what did not come stands why, and the button that helps', () => {
  renderAtlas(<LoadFailed error={new TypeError('Failed to fetch')} onRetry={() => undefined} />, {
    session: { isReplaced: true },
  });
  expect(screen.getByRole('alert')).toHaveTextContent('这一部分要重新载入新版');
  expect(screen.getByRole('button')).toHaveAccessibleName('重新载入');
});
