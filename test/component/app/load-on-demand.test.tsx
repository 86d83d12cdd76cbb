import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadOnDemand } from '../../../src/app/load-on-demand.ts';
import { type Choices } from '../../../src/state/choices.ts';
import { createSessionStore } from '../../../src/state/session.ts';
import { createChoiceStore } from '../../../src/state/store.ts';
import { patiently } from '../../fixtures/patiently.ts';
import { SMALL_DATASET } from '../../fixtures/small-atlas.ts';

let asked: string[];
let missing: Set<string>;

beforeEach(() => {
  asked = [];
  missing = new Set();
  vi.stubGlobal('fetch', (address: string) => {
    const file = new URL(address).pathname.split('/').at(-1) ?? '';
    asked.push(file);
    return Promise.resolve(
      missing.has(file) ? new Response('', { status: 404 }) : Response.json(SMALL_DATASET),
    );
  });
});
afterEach(() => vi.unstubAllGlobals());

function start(choice: Partial<Choices> = {}, ahead?: Promise<void>) {
  const choices = createChoiceStore(choice);
  const session = createSessionStore();
  const reload = loadOnDemand(choices, session, { slices: [], isView: () => true }, ahead);
  const settled = (status: string) => patiently(() => expect(session.getState().data.status).toBe(status));
  return { choices, session, reload, settled };
}

describe('loading', () => {
  test('a bare first view asks for the places of the map alone, and for the whole once the map stands', async () => {
    const { session, settled } = start();
    await patiently(() => expect(session.getState().data).toMatchObject({ firstView: expect.anything() }));
    expect(asked).toEqual(['first-view.json']);
    session.setState({ map: 'ready' });
    await settled('ready');
    expect(asked).toEqual(['first-view.json', 'atlas.json']);
  });

  test.each<[string, Partial<Choices>]>([
    ['a list', { view: 'places' }],
    ['a search', { query: '前湾' }],
  ])('%s in the link asks for the whole alone: it holds the places too', async (_name, choice) => {
    const { settled } = start(choice);
    expect(asked).toEqual(['atlas.json']);
    await settled('ready');
    expect(asked).toEqual(['atlas.json']);
  });

  test.each<[string, Partial<Choices>]>([
    ['a plan', { plan: '2016-pilot-plan' }],
    ['a list on an embedded map', { view: 'places', embed: true }],
  ])('%s in the link asks for the map’s places beside the whole', async (_name, choice) => {
    const { settled } = start(choice);
    await settled('ready');
    expect(asked.toSorted()).toEqual(['atlas.json', 'first-view.json']);
  });

  test('what is read without the whole comes before it; the whole is asked for then', async () => {
    const coming: (() => void)[] = [];
    const { settled } = start({ story: 'layout.1' }, new Promise((resolve) => coming.push(resolve)));
    await Promise.resolve();
    expect(asked).toEqual([]);
    for (const come of coming) come();
    await settled('ready');
    expect(asked).toEqual(['atlas.json']);
  });

  test('where the whole does not come, or the list is closed before it does, the places of the map are asked for', async () => {
    missing = new Set(['atlas.json']);
    const failed = start({ view: 'places' });
    await failed.settled('failed');
    await patiently(() =>
      expect(failed.session.getState().data).toMatchObject({ firstView: expect.anything() }),
    );
    asked = [];
    const closed = start({ view: 'places' });
    closed.choices.getState().openView('map');
    await patiently(() => expect(asked).toEqual(['atlas.json', 'first-view.json']));
  });

  test('choosing something asks for the whole, once', async () => {
    const { choices, session, settled } = start();
    choices.getState().openView('projects');
    choices.getState().openView('industries');
    session.setState({ map: 'ready' });
    await settled('ready');
    expect(asked.filter((file) => file === 'atlas.json')).toHaveLength(1);
  });

  test('without the first file the whole is asked for; without either it says so, and can be asked again', async () => {
    missing = new Set(['first-view.json', 'atlas.json']);
    const { reload, settled } = start();
    await settled('failed');
    missing.clear();
    reload();
    await settled('ready');
    expect(asked).toEqual(['first-view.json', 'atlas.json', 'atlas.json']);
  });

  test('what cannot be read is not asked for without end: the reader asks again', async () => {
    missing = new Set(['atlas.json']);
    const { session, settled } = start();
    session.setState({ map: 'ready' });
    await settled('failed');
    session.setState({ announcement: 'anything' });
    await settled('failed');
    expect(asked.filter((file) => file === 'atlas.json')).toHaveLength(1);
  });
});
