import { describe, expect, test } from 'vitest';
import { DOCUMENT_STATUSES } from '../../../src/atlas/records/document-at-first-sight.ts';
import { INDUSTRY_CLASSES } from '../../../src/atlas/records/industry.ts';
import { LINK_KINDS } from '../../../src/atlas/records/link.ts';
import { LINK_RULES } from '../../../src/atlas/records/link-rule.ts';
import { PRECISIONS } from '../../../src/atlas/records/location.ts';
import { MEASURE_CLASSES } from '../../../src/atlas/records/measure.ts';
import { NODE_KINDS } from '../../../src/atlas/records/node.ts';
import { ORGANISATION_CLASSES } from '../../../src/atlas/records/organisation.ts';
import { PLACE_CLASSES } from '../../../src/atlas/records/place-at-first-sight.ts';
import { COUNTED, GOVERNED_KINDS, RULE_UNITS } from '../../../src/atlas/records/planning-rule.ts';
import {
  CONDITION_QUANTITIES,
  CONDITION_SUBJECTS,
  CONDITION_UNITS,
  THRESHOLDS,
} from '../../../src/atlas/records/policy-condition.ts';
import { PROJECT_CLASSES } from '../../../src/atlas/records/project.ts';
import { STATES } from '../../../src/atlas/records/state.ts';
import { RECORD_LAYERS } from '../../../src/layers/record-layers.ts';
import {
  addWords,
  isMessageKey,
  loadTranslator,
  translateChinese,
  type WordsOfSurface,
} from '../../../src/messages/translate.ts';
import { DOORS } from '../../../src/state/choices.ts';
import { SHEET_STOPS } from '../../../src/ui/sheet-stops.ts';
import { en, translateEnglish, zh } from '../../fixtures/all-words.ts';

const KEYS = Object.keys(zh).filter((key) => isMessageKey(key));

function placeholders(message: string): string[] {
  return [...message.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? '').toSorted();
}

test('both languages have the same keys', () => {
  expect(Object.keys(en).toSorted()).toEqual(Object.keys(zh).toSorted());
});

describe.each(KEYS)('%s', (key) => {
  test('says something in both languages, with the same placeholders', () => {
    expect(zh[key]?.trim()).toMatch(/./);
    expect(en[key]?.trim()).toMatch(/./);
    expect(new Set(placeholders(en[key] ?? ''))).toEqual(new Set(placeholders(zh[key] ?? '')));
  });

  test('is filled in both languages', () => {
    const values = Object.fromEntries(placeholders(zh[key] ?? '').map((name) => [name, 2]));
    for (const translate of [translateChinese, translateEnglish]) {
      const text = translate(key, values);
      expect(text).not.toBe(key);
      expect(text).not.toMatch(/[{}]/);
    }
  });
});

test.each([
  [
    'class',
    [...PLACE_CLASSES, ...INDUSTRY_CLASSES, ...PROJECT_CLASSES, ...ORGANISATION_CLASSES, ...MEASURE_CLASSES],
  ],
  ['class', ['target', 'actual']],
  ['comparison', ['gte', 'gt', 'reach', 'about', 'lte', 'range', ...THRESHOLDS]],
  ['quantity', CONDITION_QUANTITIES],
  ['subject', CONDITION_SUBJECTS],
  ['unit', [...CONDITION_UNITS, ...RULE_UNITS, '亿元']],
  ['conditions', ['limits', 'sets']],
  ['governs', GOVERNED_KINDS],
  ['counted', COUNTED],
  ['document.status', DOCUMENT_STATUSES],
  ['dossier.precision', PRECISIONS],
  ['kind', [...NODE_KINDS, 'finding']],
  ['legend.layer', RECORD_LAYERS],
  ['door', DOORS],
  ['relation', LINK_KINDS],
  ['rule', LINK_RULES],
  ['state', STATES],
  ['sheet', SHEET_STOPS],
])('every %s has a message', (prefix, names) => {
  expect(names.filter((name) => !isMessageKey(`${prefix}.${name}`))).toEqual([]);
});

test('English is loaded when asked for, Chinese is there', async () => {
  expect((await loadTranslator('en'))('nav.about')).toBe(en['nav.about']);
  expect((await loadTranslator('zh'))('nav.about')).toBe(zh['nav.about']);
});

test('a key from data that is none is known as none', () => {
  expect(isMessageKey('class.moon')).toBe(false);
  expect(isMessageKey('toString')).toBe(false);
});

test('whoever brings the same words a second time waits for their English too; what failed is asked for anew', async () => {
  await loadTranslator('en');
  let arrive: ((words: Record<string, string>) => void) | undefined;
  let asked = 0;
  const words: WordsOfSurface = {
    zh: { 'test.slow': '慢' },
    en: () => {
      asked += 1;
      if (asked === 1) return Promise.reject(new Error('no line'));
      return new Promise((resolve) => {
        arrive = resolve;
      });
    },
  };
  await expect(addWords(words)).rejects.toThrow('no line');
  const first = addWords(words);
  let isThere = false;
  const second = addWords(words).then(() => {
    isThere = true;
  });
  await Promise.resolve();
  expect(isThere).toBe(false);
  arrive?.({ 'test.slow': 'slow' });
  await Promise.all([first, second]);
  expect(asked).toBe(2);
});
