import { beforeEach, describe, expect, test } from 'vitest';
import { coveredPixels } from '../../../src/app/padding.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { createSessionStore, type Session } from '../../../src/state/session.ts';
import { createChoiceStore } from '../../../src/state/store.ts';
import { nodeId } from '../../fixtures/records.ts';

const LENGTHS = {
  '--map-top': '84px',
  '--map-right': '24px',
  '--map-bottom': '90px',
  '--map-left': '340px',
  '--doors-height': '56px',
  '--gap': '12px',
  '--panel-side': '420px',
  '--reading-width': '392px',
};

beforeEach(() => {
  const root = document.documentElement.style;
  for (const [name, value] of Object.entries(LENGTHS)) root.setProperty(name, value);
  return () => {
    for (const name of Object.keys(LENGTHS)) root.removeProperty(name);
  };
});

function page(width: number, height: number): HTMLElement {
  const element = document.createElement('div');
  document.body.append(element);
  Object.defineProperty(element, 'clientWidth', { value: width });
  Object.defineProperty(element, 'clientHeight', { value: height });
  return element;
}

const stores = (choices: Partial<Choices> = {}, facts: Partial<Session> = {}) => {
  const session = createSessionStore();
  session.setState(facts);
  return { choices: createChoiceStore(choices), session };
};
const READ = { selection: { kind: 'node', id: nodeId('place/zone/bay') } } as const;
const WIDE = page(1400, 900);
const PHONE = page(400, 800);

test('beside a story the sheet of a phone opens for a citation alone', () => {
  const story = page(400, 800);
  story.dataset['story'] = 'open';
  const lengths = coveredPixels(story, 'phone', stores());
  expect(coveredPixels(story, 'phone', stores({ ...READ, story: 'layout.1' }))).toEqual(lengths);
  const citation = { document: '2021-14fyp', locator: '表4-1' };
  expect(coveredPixels(story, 'phone', stores({ ...READ, citation })).bottom).toBeGreaterThan(lengths.bottom);
  story.dataset['story'] = 'folded';
  expect(coveredPixels(story, 'phone', stores(READ)).bottom).toBeGreaterThan(lengths.bottom);
});

describe('a wide page', () => {
  test('keeps clear what the style sheet says, also before the page is there', () => {
    const around = { top: 84, right: 24, bottom: 90, left: 340, buttons: { right: 12, bottom: 16 } };
    expect(coveredPixels(document.documentElement, 'wide', stores())).toEqual(around);
    expect(coveredPixels(WIDE, 'wide', stores())).toEqual(around);
  });

  test('gives room to a panel by its width and to a dossier, though they are still on their way', () => {
    expect(coveredPixels(WIDE, 'wide', stores({ view: 'places', ...READ }))).toMatchObject({
      left: 420 + 24 + 24,
      right: 392 + 24 + 24,
    });
    expect(coveredPixels(WIDE, 'wide', stores({ view: 'places', panel: 'wide' })).left).toBe(868 + 24);
  });

  test('between a wide panel and a dossier there is a map on a large page only; else it is fitted for when it comes back', () => {
    const both = stores({ view: 'places', panel: 'wide', ...READ });
    expect(coveredPixels(WIDE, 'wide', both)).toMatchObject({ left: 868 + 24, right: 24 });
    expect(coveredPixels(page(1800, 900), 'wide', both)).toMatchObject({ left: 1116 + 24, right: 440 });
    expect(coveredPixels(page(1100, 900), 'wide', both)).toMatchObject({ left: 68 + 24, right: 440 });
  });

  test('embedded there is neither bar nor panel', () => {
    expect(coveredPixels(WIDE, 'wide', stores({ view: 'places', embed: true }))).toMatchObject({
      left: 24,
      top: 24,
    });
  });

  test('embedded with a search or a legend their room is kept, as by itself', () => {
    const [alone, embedded] = [stores(), stores({ embed: true, tools: ['search', 'legend'] })].map((all) =>
      coveredPixels(WIDE, 'wide', all),
    );
    expect(embedded).toMatchObject({ top: alone?.top, left: alone?.left });
    expect(coveredPixels(WIDE, 'wide', stores({ embed: true, tools: ['search'] })).left).toBe(24);
  });
});

const where = (...told: Parameters<typeof coveredPixels>) => coveredPixels(...told).buttons;

describe('the buttons of the map', () => {
  test('stand beside what is read', () => {
    expect(where(WIDE, 'wide', stores(READ))).toEqual({ right: 392 + 24, bottom: 16 });
    expect(where(page(800, 390), 'low', stores(READ))).toEqual({ right: 368 + 12, bottom: 44 });
    expect(where(page(800, 390), 'low', stores())).toEqual({ right: 12, bottom: 44 });
  });

  test('stand on the doors of a phone, and go up with the sheet', () => {
    expect(where(PHONE, 'phone', stores())).toEqual({ right: 12, bottom: 56 + 66 });
    expect(where(PHONE, 'phone', stores({ embed: true }))).toEqual({ right: 12, bottom: 66 });
    expect(where(PHONE, 'phone', stores(READ, { sheet: 'peek' }))).toEqual({ right: 12, bottom: 200 + 58 });
    expect(where(PHONE, 'phone', stores(READ, { sheet: 'half' }))?.bottom).toBeCloseTo(440 + 58);
  });
});

describe('a phone', () => {
  test('embedded there are no doors below', () => {
    const around = coveredPixels(PHONE, 'phone', stores({ embed: true }));
    expect(around).toMatchObject({ top: 24, bottom: 34 });
    const reading = coveredPixels(PHONE, 'phone', stores({ embed: true, ...READ }, { sheet: 'peek' }));
    expect(reading.bottom).toBe(200 + 34);
  });

  test('is covered from below as far as the sheet is drawn up, and never wholly', () => {
    const bottom = (sheet: Session['sheet']) => coveredPixels(PHONE, 'phone', stores(READ, { sheet })).bottom;
    expect(bottom('peek')).toBe(200 + 34);
    expect(bottom('half')).toBe(440 + 34);
    expect(bottom('full')).toBe(440 + 34);
    expect(coveredPixels(PHONE, 'phone', stores()).bottom).toBe(90);
  });

  test('on its side it is covered from the right, and the frame, narrower then, needs another line', () => {
    const low = page(800, 390);
    expect(coveredPixels(low, 'low', stores(READ))).toMatchObject({ right: 368 + 24, bottom: 90 + 24 });
    expect(coveredPixels(low, 'low', stores())).toMatchObject({ right: 24, bottom: 90, left: 340 });
    expect(coveredPixels(low, 'low', stores({ embed: true })).left).toBe(24);
  });
});
