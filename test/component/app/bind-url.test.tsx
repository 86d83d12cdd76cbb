import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bindUrl, choicesFromAddress } from '../../../src/app/bind-url.ts';
import { dropUnknownChoices } from '../../../src/app/drop-unknown.ts';
import { ADDRESS_PARTS } from '../../../src/app/surfaces.ts';
import { NO_FILTERS } from '../../../src/atlas/tables/list-query.ts';
import { NO_SELECTION } from '../../../src/state/choices.ts';
import { createSessionStore } from '../../../src/state/session.ts';
import { createChoiceStore } from '../../../src/state/store.ts';
import { patiently } from '../../fixtures/patiently.ts';

import { nodeId } from '../../fixtures/records.ts';
import { SMALL_GRAPH } from '../../fixtures/small-atlas.ts';
import { filtersIn, narrow } from '../render-atlas.tsx';

const BAY = nodeId('place/zone/bay');
const HILL = nodeId('place/zone/hill');
const CAMERA = { zoom: 10, lat: 29.9, lon: 121.5, bearing: 0, pitch: 0 };

let undo: (() => void) | undefined;

/** Opens the page at an address, as the start of the app does. */
function open(search = '') {
  window.history.replaceState(null, '', `/${search}`);
  const session = createSessionStore();
  const choices = createChoiceStore(choicesFromAddress(session, ADDRESS_PARTS));
  undo = bindUrl(choices, session, ADDRESS_PARTS);
  return { choices, session, actions: choices.getState() };
}

async function goBack(): Promise<void> {
  const arrived = new Promise((resolve) => {
    window.addEventListener('popstate', resolve, { once: true });
  });
  window.history.back();
  await arrived;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  undo?.();
});

test('what is found unknown after the address was let go changes nothing there', async () => {
  const { session, choices } = open();
  session.setState({ data: { status: 'ready', graph: SMALL_GRAPH, leftOut: 0 } });
  window.history.replaceState(null, '', '/?select=place/zone/nowhere');
  window.dispatchEvent(new PopStateEvent('popstate'));
  undo?.();
  window.history.replaceState(null, '', '/?view=rules');
  // The same file, asked for later, has come later.
  await vi.dynamicImportSettled();
  expect(window.location.search).toBe('?view=rules');
  expect(choices.getState().selection.kind).toBe('node');
});

describe('from the choices to the address', () => {
  test('a selection and a view are steps, written at once', () => {
    const { actions } = open();
    const length = window.history.length;
    actions.selectNode(BAY);
    expect(window.location.search).toBe('?select=place/zone/bay');
    expect(window.history.length).toBe(length + 1);
    actions.openView('places');
    expect(window.location.search).toBe('?view=places');
    expect(window.history.length).toBe(length + 2);
  });

  test('inside another page nothing is a step: its history is the host’s', () => {
    const { actions } = open('?embed=1');
    const length = window.history.length;
    actions.selectNode(BAY);
    actions.openView('places');
    actions.setLanguage('en');
    vi.runAllTimers();
    expect(window.location.search).toBe('?view=places&lang=en&embed=1');
    expect(window.history.length).toBe(length);
  });

  test('camera and toggles rewrite the step after 400 ms of rest', () => {
    const { actions } = open('?from=portal');
    const length = window.history.length;
    actions.moveCamera(CAMERA);
    vi.advanceTimersByTime(399);
    actions.toggleLayer('projects');
    vi.advanceTimersByTime(399);
    expect(window.location.search).toBe('?from=portal');
    vi.advanceTimersByTime(1);
    expect(window.location.search).toBe(
      '?layers=core,belts,zones,subzones,towns,bases,projects&map=10/29.9/121.5&from=portal',
    );
    expect(window.history.length).toBe(length);
  });

  test('what was pending belongs to the step that is left', async () => {
    const { actions } = open();
    actions.moveCamera(CAMERA);
    actions.selectNode(BAY);
    expect(window.location.search).toBe('?select=place/zone/bay&map=10/29.9/121.5');
    vi.useRealTimers();
    await goBack();
    expect(window.location.search).toBe('?map=10/29.9/121.5');
  });

  test('a change that the address does not hold writes nothing', () => {
    const { actions } = open();
    const replace = vi.spyOn(window.history, 'replaceState');
    actions.setTheme('dark');
    vi.runAllTimers();
    expect(replace).not.toHaveBeenCalled();
    replace.mockRestore();
  });

  test('after it is undone, nothing is written', () => {
    const { actions } = open();
    actions.setQuery('湾');
    undo?.();
    vi.runAllTimers();
    actions.selectNode(BAY);
    expect(window.location.search).toBe('');
  });
});

describe('back and forth', () => {
  test('back restores what was chosen then, and keeps language, theme and where the map is', async () => {
    const { actions, choices } = open('?select=place/zone/hill&layers=towns');
    actions.selectNode(BAY);
    actions.setTheme('dark');
    actions.setLanguage('en');
    actions.setTableColumns('places:name');
    actions.moveCamera(CAMERA);
    vi.useRealTimers();
    const length = window.history.length;
    await goBack();
    expect(choices.getState()).toMatchObject({
      selection: { kind: 'node', id: HILL },
      layers: ['towns'],
      theme: 'dark',
      language: 'en',
      tableColumns: 'places:name',
      camera: CAMERA,
    });
    expect(window.history.length).toBe(length);
    // The step that was entered says so too: a reload, or a copy of its address, shows the same.
    expect(Object.fromEntries(new URLSearchParams(window.location.search))).toMatchObject({
      select: HILL,
      lang: 'en',
      map: '10/29.9/121.5',
    });
  });

  test('back to what the atlas does not hold says so, and shows nothing', async () => {
    const { actions, choices, session } = open('?select=place/zone/nowhere');
    actions.selectNode(BAY);
    session.setState({ data: { status: 'ready', graph: SMALL_GRAPH, leftOut: 0 } });
    vi.useRealTimers();
    await goBack();
    await patiently(() => expect(choices.getState().selection).toEqual(NO_SELECTION));
    expect(session.getState().notices.map((notice) => notice.key)).toEqual(['app.unknownRecord']);
  });
});

describe('addresses that name what is not there', () => {
  test('a broken part is named in a notice', () => {
    const { choices, session } = open('?select=place/zone/bay&view=nowhere&map=x');
    expect(session.getState().notices).toEqual([{ key: 'app.brokenUrl', values: { names: 'view、map' } }]);
    expect(choices.getState()).toMatchObject({ view: 'map', camera: undefined, selection: { id: BAY } });
  });

  test('all that is broken is named once, whoever reads it', async () => {
    const { choices, session } = open('?view=places&map=x&inview=%2F&year=2025');
    dropUnknownChoices(choices, session, SMALL_GRAPH, ADDRESS_PARTS);
    expect(session.getState().notices).toEqual([
      { key: 'app.brokenUrl', values: { names: 'map、year、inview' } },
    ]);
  });

  test.each([
    ['?select=place/zone/nowhere', 'app.unknownRecord', { id: 'place/zone/nowhere' }],
    ['?select=finding/nothing', 'app.unknownRecord', { id: 'finding/nothing' }],
    ['?select=document/1999-plan', 'app.unknownRecord', { id: 'document/1999-plan' }],
    ['?plan=1999-plan', 'app.unknownPlan', { id: '1999-plan' }],
    [
      `?select=place/zone/${'nowhere-'.repeat(30)}end`,
      'app.unknownRecord',
      { id: 'place/zone/nowhere-nowhere-nowhere-nowhe…' },
    ],
    ['?view=places&class=moon', 'app.brokenUrl', { names: 'class' }],
    ['?view=places&district=moon', 'app.brokenUrl', { names: 'district' }],
    ['?view=places&document=1999-plan', 'app.brokenUrl', { names: 'document' }],
    ['?view=places&industry=place/zone/bay', 'app.brokenUrl', { names: 'industry' }],
    ['?view=places&located=guessed', 'app.brokenUrl', { names: 'located' }],
    ['?view=places&year=2025', 'app.brokenUrl', { names: 'year' }],
  ])('%s falls back with a notice, without a new step', async (search, key, values) => {
    const { choices, session } = open(search);
    const length = window.history.length;
    dropUnknownChoices(choices, session, SMALL_GRAPH, ADDRESS_PARTS);
    expect(session.getState().notices).toEqual([{ key, values }]);
    expect(window.location.search).toBe(search.includes('view') ? '?view=places' : '');
    expect(window.history.length).toBe(length);
    expect(choices.getState()).toMatchObject({
      selection: NO_SELECTION,
      plan: undefined,
    });
    expect(filtersIn(choices)).toEqual(NO_FILTERS);
  });

  test('a citation of a document that is not there is said, and goes', async () => {
    const { choices, session } = open('?cite=1999-plan:%E4%BA%8C');
    dropUnknownChoices(choices, session, SMALL_GRAPH, ADDRESS_PARTS);
    expect(choices.getState().citation).toBeUndefined();
    expect(session.getState().notices).toEqual([{ key: 'app.brokenUrl', values: { names: 'cite' } }]);
    expect(window.location.search).toBe('');
  });

  test('what a link met on its way is undone in place, without a word', async () => {
    const { choices, session } = open(`?SELECT=place/zone/bay。&amp;lang=EN&utm_source=chat`);
    const length = window.history.length;
    await patiently(() => expect(window.location.search).toBe('?select=place/zone/bay&lang=en'));
    expect(choices.getState()).toMatchObject({ selection: { kind: 'node', id: BAY }, language: 'en' });
    expect(session.getState().notices).toEqual([]);
    expect(window.history.length).toBe(length);
  });

  test('what mends a link comes late: neither a rewritten address nor a record not found keeps it from opening', async () => {
    const { choices, session } = open('?from=portal&amp;select=place/zone/bay&plan=1999-plan');
    const length = window.history.length;
    session.setState({ data: { status: 'ready', graph: SMALL_GRAPH, leftOut: 0 } });
    choices.getState().moveCamera(CAMERA);
    choices.getState().setQuery('湾');
    vi.runAllTimers();
    expect(window.location.search).toContain('map=10/29.9/121.5');
    dropUnknownChoices(choices, session, SMALL_GRAPH, ADDRESS_PARTS);
    await patiently(() => expect(choices.getState().selection).toEqual({ kind: 'node', id: BAY }));
    expect(choices.getState()).toMatchObject({ camera: CAMERA, query: '湾' });
    expect(window.history.length).toBe(length);
    await patiently(() =>
      expect(session.getState().notices.map(({ key }) => key)).toEqual(['app.unknownPlan']),
    );
  });

  test('who has gone on meanwhile is not called back by a mended link', async () => {
    const { choices, actions } = open('?amp;select=place/zone/bay');
    actions.selectNode(HILL);
    await import('../../../src/state/mend-address.ts');
    await Promise.resolve();
    expect(choices.getState().selection).toEqual({ kind: 'node', id: HILL });
  });

  test('signs glued to a section’s name fall off', async () => {
    const { choices, session } = open('?cite=2021-14fyp:%E4%B8%80%E3%80%82');
    await patiently(() =>
      expect(choices.getState().citation).toEqual({ document: '2021-14fyp', locator: '一' }),
    );
    expect(session.getState().notices).toEqual([]);
  });

  test('an old id leads to the record of today, quietly', async () => {
    const { choices, session } = open('?select=place/zone/old-bay&from=portal');
    const length = window.history.length;
    dropUnknownChoices(choices, session, SMALL_GRAPH, ADDRESS_PARTS);
    expect(choices.getState().selection).toEqual({ kind: 'node', id: BAY });
    expect(window.location.search).toBe('?select=place/zone/bay&from=portal');
    expect(window.history.length).toBe(length);
    expect(session.getState().notices).toEqual([]);
  });

  test('what the device has put aside follows old ids; what is gone is taken out, with a notice', async () => {
    const { choices, session } = open('');
    choices.getState().setBasket([nodeId('place/zone/nowhere'), nodeId('place/zone/old-bay'), BAY]);
    dropUnknownChoices(choices, session, SMALL_GRAPH, ADDRESS_PARTS);
    expect(choices.getState().basket).toEqual([BAY]);
    expect(session.getState().notices).toEqual([{ key: 'basket.lost', values: { count: 1 } }]);
    dropUnknownChoices(choices, session, SMALL_GRAPH, ADDRESS_PARTS);
    expect(session.getState().notices).toHaveLength(1);
  });

  test('of several values the unknown one is left out, an old id becomes the present one', async () => {
    const { choices, session } = open('?view=places&class=zone,moon&district=place/district/cixi');
    dropUnknownChoices(choices, session, SMALL_GRAPH, ADDRESS_PARTS);
    expect(filtersIn(choices)).toMatchObject({ class: ['zone'], district: ['place/district/cixi'] });
    expect(session.getState().notices).toEqual([{ key: 'app.brokenUrl', values: { names: 'class' } }]);
    expect(window.location.search).toBe('?view=places&class=zone&district=place/district/cixi');
    narrow(choices, { district: ['place/zone/old-bay'], class: [] });
    dropUnknownChoices(choices, session, SMALL_GRAPH, ADDRESS_PARTS);
    expect(filtersIn(choices).district).toEqual(['place/zone/bay']);
  });

  test('what is known stays as it is', async () => {
    const search =
      '?select=finding/bay-name&view=places&plan=2021-14fyp&class=zone&district=place/district/cixi&industry=not-stated';
    const { choices, session } = open(search);
    const before = choices.getState();
    dropUnknownChoices(choices, session, SMALL_GRAPH, ADDRESS_PARTS);
    expect(choices.getState()).toBe(before);
    expect(session.getState().notices).toEqual([]);
    expect(window.location.search).toBe(search);
  });
});
