import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bindMap, type MapSurroundings } from '../../../src/app/bind-map.ts';
import type { Listed } from '../../../src/atlas/on-map/listed.ts';
import type { Pointed } from '../../../src/atlas/on-map/pointed-places.ts';
import type { NodeId } from '../../../src/atlas/records/id.ts';
import type { AtlasMapHandle, Emphasis, OverlayContribution } from '../../../src/map/contract.ts';
import { createSessionStore } from '../../../src/state/session.ts';
import { createChoiceStore } from '../../../src/state/store.ts';

import { nodeId } from '../../fixtures/records.ts';
import { SMALL_GRAPH } from '../../fixtures/small-atlas.ts';

const MATERIALS = nodeId('industry/2021/materials');
const HILL = nodeId('place/zone/hill');
const ROBOT = nodeId('place/town/robot');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('requestAnimationFrame', (paint: () => void) => setTimeout(paint, 16));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A map that remembers what it was told last, and how often it was moved. */
function listeningMap(isFramed: boolean) {
  const told: {
    announced: number[];
    emphasis: Emphasis | undefined;
    overlays: Map<string, OverlayContribution>;
    asked: NodeId[];
    moves: number;
    /** How often it was told to show the whole city. */
    cities: number;
    pointed: readonly Pointed[];
    sides: Parameters<MapSurroundings['showSides']>[0][];
  } = {
    announced: [],
    sides: [],
    emphasis: undefined,
    pointed: [],
    overlays: new Map(),
    asked: [],
    moves: 0,
    cities: 0,
  };
  const map: AtlasMapHandle = {
    setEmphasis: (emphasis) => {
      told.emphasis = emphasis;
    },
    setOverlay: (owner, contribution) => {
      if (contribution === undefined) told.overlays.delete(owner);
      else told.overlays.set(owner, contribution);
    },
    isDrawn: (id) => id !== ROBOT,
    addData: () => undefined,
    setPointed: (pointed) => {
      told.pointed = pointed;
    },
    fitRecords: () => {
      told.moves += 1;
    },
    fitBounds: () => undefined,
    revealRecords: () => undefined,
    setPadding: () => undefined,
    setVisibleLayers: () => undefined,
    setLanguage: () => undefined,
    setTheme: () => undefined,
    isFramed: () => isFramed,
    shareGestures: () => undefined,
    fitCity: () => {
      told.cities += 1;
    },
    zoomBy: () => undefined,
    setLabel: () => undefined,
    setCamera: () => undefined,
    step: () => undefined,
    withMap: () => undefined,
    restart: () => undefined,
    destroy: () => undefined,
  };
  return { map, told };
}

/** The map bound to the page, with this record chosen before the data came. */
function bind({
  isFramed = true,
  first,
  listed,
}: {
  isFramed?: boolean;
  first?: NodeId;
  listed?: Listed;
} = {}) {
  const { map, told } = listeningMap(isFramed);
  const choices = createChoiceStore(first === undefined ? {} : { selection: { kind: 'node', id: first } });
  const session = createSessionStore();
  const padding = { top: 0, right: 0, bottom: 0, left: 0 };
  const page: { dataset: DOMStringMap } = { dataset: {} };
  let tellOfSurface: (() => void) | undefined;
  bindMap(
    map,
    SMALL_GRAPH,
    choices,
    session,
    {
      lit: {
        listed: () => listed,
        subscribe: (_, listener) => {
          tellOfSurface = listener;
          return () => undefined;
        },
      },
      page,
      padding: () => padding,
      askForLayers: (ids) => void told.asked.push(...ids),
      announceDocument: (_id, places) => void told.announced.push(places),
      showSides: (sides) => void told.sides.push(sides),
    },
    () => false,
  );
  const actions = choices.getState();
  /** Does something and lets the page be painted. */
  const act = (action: (on: typeof actions) => void): void => {
    action(actions);
    vi.runAllTimers();
  };
  return { told, act, session, page, choices, surfaceCame: () => act(() => tellOfSurface?.()) };
}

test('hiding a rule takes what it derived off the map, without moving it; showing it brings it back', () => {
  const { told, act } = bind();
  act((on) => on.selectNode(MATERIALS));
  const moves = told.moves;
  expect(told.emphasis?.related).toContain(HILL);
  act((on) => on.toggleRule('part-of-closure'));
  expect(told.emphasis?.related).not.toContain(HILL);
  act((on) => on.toggleRule('part-of-closure'));
  expect(told.emphasis?.related).toContain(HILL);
  expect(told.moves).toBe(moves);
});

test('what changes before the page is painted takes no selection its move, nor does an earlier one survive a step of history', () => {
  const { told, act } = bind();
  act((on) => {
    on.selectNode(HILL);
    on.toggleRule('part-of-closure');
  });
  expect(told.moves).toBe(1);
  act((on) => {
    on.selectNode(MATERIALS);
    on.restore({
      selection: { kind: 'node', id: HILL },
      camera: { zoom: 9, lat: 30, lon: 121, bearing: 0, pitch: 0 },
    });
  });
  expect(told.moves).toBe(1);
});

test('a step of history that brings both a record and hidden rules moves the map to the record', () => {
  const { told, act } = bind();
  const selection = { kind: 'node', id: MATERIALS } as const;
  act((on) => on.restore({ selection, hiddenRules: ['part-of-closure'] }));
  expect(told.moves).toBe(1);
  expect(told.emphasis?.related).not.toContain(HILL);
});

test('what a link selects is gone to when the data comes, unless a hand has moved the map meanwhile', () => {
  expect(bind({ first: HILL }).told.moves).toBe(1);
  const moved = bind({ first: HILL, isFramed: false });
  expect(moved.told.moves).toBe(0);
  expect(moved.told.emphasis?.selected).toBe(HILL);
});

test('a document lights and frames the places that it speaks of, and says how many', () => {
  const { told, act } = bind();
  act((on) => on.select({ kind: 'document', id: '2016-pilot-plan' }));
  const lit = told.emphasis?.related ?? new Set();
  expect(told.emphasis?.selected).toBeUndefined();
  expect([...lit].toSorted()).toEqual(['place/district/yuyao', 'place/zone/bay']);
  expect(told.announced).toEqual([lit.size]);
  expect(told.moves).toBe(1);
});

test('a step of a story that names nothing shows the whole city; one that names a record goes there; leaving it moves nothing', () => {
  const { told, act } = bind();
  act((on) => on.restore({ story: 'layout.1', plan: '2016-pilot-plan' }));
  expect(told).toMatchObject({ moves: 0, cities: 1 });
  act((on) => on.restore({ story: 'layout.2', selection: { kind: 'node', id: HILL } }));
  expect(told).toMatchObject({ moves: 1, cities: 1 });
  act((on) => on.restore({ story: 'layout.3', selection: { kind: 'none' }, view: 'places' }));
  expect(told).toMatchObject({ moves: 1, cities: 2 });
  act((on) => on.restore({ story: undefined }));
  expect(told).toMatchObject({ moves: 1, cities: 2 });
  const camera = { zoom: 9, lat: 30, lon: 121, bearing: 0, pitch: 0 };
  act((on) => on.restore({ story: 'layout.4', camera }));
  expect(told).toMatchObject({ moves: 1, cities: 2 });
});

test('a story that comes late takes a side of the page: what was framed is framed in what is left', () => {
  const { told, surfaceCame, choices } = bind({ first: HILL });
  surfaceCame();
  expect(told.moves).toBe(1);
  choices.setState({ story: 'layout.2' });
  surfaceCame();
  expect(told.moves).toBe(2);
});

test('a document that speaks of no place leaves the map as it is', () => {
  const { told, act } = bind();
  act((on) => on.selectNode(MATERIALS));
  const moves = told.moves;
  act((on) => on.select({ kind: 'document', id: '1999-nothing' }));
  expect(told.emphasis).toEqual({ selected: undefined, related: new Set() });
  expect(told.overlays.size).toBe(0);
  expect(told.moves).toBe(moves);
});

test('what a list points at is marked where it is, and no longer when it points at nothing', () => {
  const { told, session } = bind();
  session.setState({ pointed: [HILL] });
  expect(told.pointed).toEqual([{ id: HILL, at: [121.4, 30.1] }]);
  session.setState({ pointed: [nodeId('project/2016/magnet')] });
  expect(told.pointed).toEqual([{ id: 'place/district/yuyao', at: [121.15, 30.03] }]);
  // A place that was found nowhere is marked nowhere.
  session.setState({ pointed: [nodeId('place/town/robot')] });
  expect(told.pointed).toEqual([]);
});

test('a selected place is tied to the places that it is linked with; an industry is only lit', () => {
  const { told, act } = bind();
  act((on) => on.selectNode(HILL));
  expect(told.overlays.get('selection')).toEqual({
    kind: 'ties',
    ties: [{ from: HILL, to: ROBOT, isDerived: true }],
  });
  act((on) => on.selectNode(MATERIALS));
  expect(told.overlays.size).toBe(0);
  expect(told.emphasis?.related.size).toBeGreaterThan(1);
});

test('how many places are lit is told: those that have a position, and no industry', () => {
  const { act, session } = bind();
  act((on) => on.selectNode(HILL));
  expect(session.getState().lit).toBe(3);
  act((on) => on.clearSelection());
  expect(session.getState().lit).toBe(0);
});

test('for lit places of which the map has nothing yet their layer is asked for', () => {
  const { told, act } = bind();
  act((on) => on.selectNode(HILL));
  expect(told.asked).toEqual([ROBOT]);
});

test('the page says whether the map shows what is chosen', () => {
  const { act, page, choices } = bind();
  expect(page.dataset).toHaveProperty('shown');
  choices.getState().selectNode(HILL);
  expect(page.dataset).not.toHaveProperty('shown');
  act(() => undefined);
  expect(page.dataset).toHaveProperty('shown');
});

test('of two sides the map that is there shows what is after, the other what was before, each with its own signs', () => {
  const [before, after] = [
    { title: '2016', records: new Set([HILL]), signs: new Map([[HILL, 'not-seen-again' as const]]) },
    { title: '2021', records: new Set([ROBOT]), signs: new Map([[ROBOT, 'appears' as const]]) },
  ];
  const { told, act } = bind({
    listed: { records: new Set([HILL, ROBOT]), counts: [], sides: { before, after } },
  });
  expect(told.emphasis?.related).toEqual(after.records);
  expect(told.overlays.get('listed')).toEqual({ kind: 'signs', signs: after.signs });
  const shown = told.sides.at(-1);
  expect([shown?.before.title, shown?.before.emphasis.related, shown?.before.signs]).toEqual([
    '2016',
    before.records,
    before.signs,
  ]);
  // What is read stands out on both.
  act((on) => on.selectNode(HILL));
  expect([told.sides.at(-1)?.before.emphasis.selected, told.emphasis?.selected]).toEqual([HILL, HILL]);
});

test('signs of one map are drawn over it and no second map is asked for', () => {
  const signs = new Map([[HILL, 'differs' as const]]);
  const { told } = bind({ listed: { records: new Set([HILL]), counts: [], signs } });
  expect(told.overlays.get('listed')).toEqual({ kind: 'signs', signs });
  expect(told.sides.every((sides) => sides === undefined)).toBe(true);
});
