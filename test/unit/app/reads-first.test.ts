import { runInNewContext } from 'node:vm';
import { describe, expect, test, vi } from 'vitest';
import { FETCH_FIRST_SCRIPT } from '../../../geodata/site/first-paint.ts';
import { mapsTurn, readsFirst } from '../../../src/app/reads-first.ts';
import { createSessionStore } from '../../../src/state/session.ts';
import { createChoiceStore } from '../../../src/state/store.ts';
import { readUrl } from '../../../src/state/url.ts';

interface FetchedLink {
  rel?: string;
  as?: string;
  href?: string;
}

/** What the line of script in the page makes of an address. */
function runScript(search: string): { first: string | undefined; links: readonly FetchedLink[] } {
  const dataset: { first?: string } = {};
  const links: FetchedLink[] = [];
  runInNewContext(FETCH_FIRST_SCRIPT, {
    location: { search },
    document: {
      currentScript: { dataset: { map: './map.js ./layer.geojson', reading: './atlas.json ./words.js' } },
      documentElement: { dataset },
      createElement: () => ({}),
      head: { append: (link: FetchedLink) => links.push(link) },
    },
  });
  return { first: dataset.first, links };
}

test.each([
  '',
  '?lang=en',
  '?map=9/29.9/121.5',
  '?plan=2016-pilot-plan',
  '?view=map',
  '?view=map&lang=en',
  '?view=mapped',
  '?view=places',
  '?lang=en&view=sites&needs=must:class:park',
  '?select=place/zone/qianwan',
  '?q=%E5%89%8D%E6%B9%BE',
  '?cite=2021-five-year-plan:2.1',
  '?story=layout.2',
  '?embed=1&select=place/zone/qianwan',
  '?preselect=1',
])('the page fetches first what the atlas asks for first: %s', (search) => {
  const isReading = readsFirst(storeOf(search).getState());
  const { first, links } = runScript(search);
  expect(first).toBe(isReading ? 'reading' : undefined);
  expect(links.map(({ rel, as, href }) => [rel, as, href])).toEqual(
    isReading
      ? [
          ['preload', 'fetch', './atlas.json'],
          ['modulepreload', undefined, './words.js'],
        ]
      : [
          ['modulepreload', undefined, './map.js'],
          ['preload', 'fetch', './layer.geojson'],
        ],
  );
});

const storeOf = (search: string) => createChoiceStore(readUrl(search).choices);
const pause = () => new Promise((resolve) => setTimeout(resolve));

function waiting(search: string) {
  const choices = storeOf(search);
  const session = createSessionStore();
  const order: string[] = [];
  const turn = mapsTurn(choices, session).then(() => order.push('turn'));
  return { choices, session, order, turn };
}

describe('the map’s turn', () => {
  test('is at once where nothing is read', async () => {
    const { order, turn } = waiting('');
    await turn;
    expect(order).toEqual(['turn']);
  });

  test('comes when what is read will not come', async () => {
    const { session, order, turn } = waiting('?view=places');
    await pause();
    expect(order).toEqual([]);
    session.setState({ data: { status: 'failed', firstView: undefined } });
    await turn;
    expect(order).toEqual(['turn']);
  });

  test('comes when it is closed again', async () => {
    const { choices, order, turn } = waiting('?view=places');
    await pause();
    expect(order).toEqual([]);
    choices.getState().openView('map');
    await turn;
    expect(order).toEqual(['turn']);
  });

  test('comes by itself where what is read is held back', async () => {
    vi.useFakeTimers();
    const { order } = waiting('?view=places');
    await vi.advanceTimersByTimeAsync(9_000);
    expect(order).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_500);
    vi.useRealTimers();
    expect(order).toEqual(['turn']);
  });
});
