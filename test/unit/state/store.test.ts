import { describe, expect, test } from 'vitest';
import { NO_SELECTION } from '../../../src/state/choices.ts';
import { DEFAULT_LAYERS, PLAN_LAYERS } from '../../../src/state/layers-choice.ts';
import { addNotice, createSessionStore } from '../../../src/state/session.ts';
import { createChoiceStore } from '../../../src/state/store.ts';

import { nodeId } from '../../fixtures/records.ts';

const BAY = nodeId('place/zone/bay');
const CITATION = { document: '2021-14fyp', locator: '表4-1' };

describe('reading', () => {
  test('another record closes the citation that belonged to the last', () => {
    const store = createChoiceStore({ citation: CITATION });
    store.getState().selectNode(BAY);
    expect(store.getState()).toMatchObject({ selection: { kind: 'node', id: BAY }, citation: undefined });
    store.getState().openCitation(CITATION);
    store.getState().select({ kind: 'finding', id: 'finding/a' });
    expect(store.getState()).toMatchObject({ selection: { id: 'finding/a' }, citation: undefined });
    store.getState().openCitation(CITATION);
    store.getState().clearSelection();
    expect(store.getState()).toMatchObject({ selection: NO_SELECTION, citation: undefined });
  });

  test('another view starts without selection and at its own width, the same view changes nothing', () => {
    const store = createChoiceStore({ view: 'places', panel: 'wide', selection: { kind: 'node', id: BAY } });
    const before = store.getState();
    store.getState().openView('places');
    expect(store.getState()).toEqual(before);
    store.getState().openView('projects');
    expect(store.getState()).toMatchObject({
      view: 'projects',
      panel: undefined,
      selection: NO_SELECTION,
    });
  });
});

describe('layers', () => {
  test('switch one by one, always in the order of the legend', () => {
    const store = createChoiceStore({ layers: ['zones'] });
    store.getState().toggleLayer('projects');
    store.getState().toggleLayer('core');
    expect(store.getState().layers).toEqual(['core', 'zones', 'projects']);
    store.getState().toggleLayer('zones');
    expect(store.getState().layers).toEqual(['core', 'projects']);
    store.getState().setLayers(['towns', 'belts']);
    expect(store.getState().layers).toEqual(['belts', 'towns']);
  });

  test('a plan shows its own, and no plan the first ones again', () => {
    const store = createChoiceStore();
    store.getState().choosePlan('2016-pilot-plan');
    expect(store.getState()).toMatchObject({
      plan: '2016-pilot-plan',
      layers: PLAN_LAYERS['2016-pilot-plan'],
    });
    for (const plan of [undefined, '2023-361', 'constructor']) {
      store.getState().choosePlan(plan);
      expect(store.getState()).toMatchObject({ plan, layers: DEFAULT_LAYERS });
    }
  });
});

test('restoring takes over what it names, at once', () => {
  const store = createChoiceStore({ query: '湾', embed: true });
  let changes = 0;
  store.subscribe(() => {
    changes += 1;
  });
  store.getState().restore({ query: '', view: 'measures', language: 'en' });
  expect(store.getState()).toMatchObject({ query: '', view: 'measures', language: 'en', embed: true });
  expect(changes).toBe(1);
});

test('a notice of the same kind gives way to the newer', () => {
  const session = createSessionStore();
  addNotice(session, { key: 'app.brokenUrl', values: { names: 'map' } });
  addNotice(session, { key: 'app.unknownPlan', values: { id: 'x' } });
  addNotice(session, { key: 'app.brokenUrl', values: { names: 'view' } });
  expect(session.getState().notices).toEqual([
    { key: 'app.unknownPlan', values: { id: 'x' } },
    { key: 'app.brokenUrl', values: { names: 'view' } },
  ]);
});
