import { afterEach, expect, test, vi } from 'vitest';
import { refetchScripts } from '../../../src/lib/refetch-scripts.ts';

afterEach(() => vi.unstubAllGlobals());

test('every script of the site is asked for once more, past the cache; what fails again holds nothing up', async () => {
  const asked: [string, RequestInit | undefined][] = [];
  vi.stubGlobal('location', { origin: 'https://atlas.example' });
  vi.stubGlobal('performance', {
    getEntriesByType: () =>
      ['assets/start-1.js', 'assets/start-1.js', 'assets/cut-2.js', 'assets/a-3.css', 'data/atlas.json']
        .map((name) => ({ name: `https://atlas.example/${name}` }))
        .concat({ name: 'https://tiles.example/x.js' }),
  });
  vi.stubGlobal('fetch', async (name: string, options?: RequestInit) => {
    asked.push([name, options]);
    if (name.includes('cut')) throw new TypeError('no line');
    return new Response('');
  });
  await refetchScripts();
  expect(asked).toEqual([
    ['https://atlas.example/assets/start-1.js', { cache: 'reload' }],
    ['https://atlas.example/assets/cut-2.js', { cache: 'reload' }],
  ]);
});
