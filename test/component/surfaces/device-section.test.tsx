import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { addWords } from '../../../src/messages/translate.ts';
import { DeviceSection } from '../../../src/surfaces/about/device-section.tsx';
import { words } from '../../../src/surfaces/about/words.ts';
import { renderAtlas } from '../render-atlas.tsx';

await addWords(words);
afterEach(() => vi.unstubAllGlobals());

/** A browser whose worker answers so; without an answer there is none. */
function withWorker(answer?: unknown) {
  const unregister = vi.fn<() => Promise<boolean>>(async () => true);
  const active = {
    postMessage: (_: unknown, ports: readonly MessagePort[]) => ports[0]?.postMessage(answer),
  };
  const registration = answer === undefined ? undefined : { active, unregister };
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => registration } });
  return { unregister };
}

test.for([
  ['whole', { files: 120, missing: 0, bytes: 4_400_000 }, '整个图集已存在这台设备上（120 个文件，约 4 MB）'],
  ['in part', { files: 120, missing: 7, bytes: 4_400_000 }, '120 个文件里还缺 7 个'],
  ['not at all', undefined, '这台设备上还没有存图集'],
  ['by somebody else', { files: 'many' }, '这台设备上还没有存图集'],
] as const)('says what is kept: %s', async ([, answer, said]) => {
  withWorker(answer);
  renderAtlas(<DeviceSection />);
  expect(await screen.findByText(said, { exact: false })).toBeVisible();
});

test('a browser that keeps nothing is told', async () => {
  vi.stubGlobal('navigator', {});
  renderAtlas(<DeviceSection />);
  expect(await screen.findByText('不能离线使用', { exact: false })).toBeVisible();
});

test('all is cleared once that is confirmed, and what others keep here stays', async () => {
  const { unregister } = withWorker({ files: 1, missing: 0, bytes: 1 });
  const caches = new Set(['atlas-1a2b3c', 'of-another-page']);
  vi.stubGlobal('caches', {
    keys: async () => [...caches],
    delete: async (name: string) => caches.delete(name),
  });
  window.localStorage.setItem('atlas.theme', 'dark');
  window.localStorage.setItem('of-another-page', 'kept');
  const { user } = renderAtlas(<DeviceSection />);
  await user.click(screen.getByRole('button', { name: '清除本机存的一切' }));
  expect(screen.getByRole('alert')).toHaveTextContent('不能恢复');
  await user.click(screen.getByRole('button', { name: '不清除' }));
  expect(caches.size).toBe(2);
  await user.click(screen.getByRole('button', { name: '清除本机存的一切' }));
  await user.click(screen.getByRole('button', { name: '确认清除' }));
  // There is no database here, so that one part cannot be cleared, and is told.
  expect(await screen.findByText('有一部分没能清除', { exact: false })).toBeVisible();
  expect([...caches]).toEqual(['of-another-page']);
  expect(unregister).toHaveBeenCalledOnce();
  expect(Object.entries(window.localStorage)).toEqual([['of-another-page', 'kept']]);
  window.localStorage.clear();
});
