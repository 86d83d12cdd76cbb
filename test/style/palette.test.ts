import { describe, expect, test } from 'vitest';
import { BELT_KEYS } from '../../src/layers/feature.ts';
import { FAMILY_PATTERN } from '../../src/layers/marks.ts';
import { type Theme, themes } from '../../src/layers/theme.ts';
import { themeVariables } from '../../src/layers/theme-variables.ts';
import { contrast, difference, lightness } from './colour.ts';

const pairs = BELT_KEYS.flatMap((a, at) => BELT_KEYS.slice(at + 1).map((b) => [a, b] as const));

/** Every colour of a theme with its role. */
const coloursOf = (theme: Theme): [string, string][] => Object.entries(themeVariables(theme));

describe.each(Object.entries(themes))('the %s palette', (_name, theme) => {
  test.each(BELT_KEYS)('names of the %s family read on land and on their own ground', (belt) => {
    const { text, soft } = theme.belts[belt];
    expect(contrast(text, theme.land)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(text, theme.halo)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(text, soft)).toBeGreaterThanOrEqual(3);
  });

  test('the map’s own voice reads: ink on land, water names on the sea', () => {
    for (const ink of [theme.ink, theme.inkMuted])
      expect(contrast(ink, theme.land)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.inkFaint, theme.abroad)).toBeGreaterThanOrEqual(3.5);
    expect(contrast(theme.seaInk, theme.sea)).toBeGreaterThanOrEqual(4);
    expect(contrast(theme.focus, theme.land)).toBeGreaterThanOrEqual(7);
  });

  test.each(pairs)('%s and %s are told apart by everyone', (a, b) => {
    const [one, two] = [theme.belts[a].fill, theme.belts[b].fill];
    expect(difference(one, two, 'full')).toBeGreaterThanOrEqual(30);
    expect(difference(one, two, 'deuteranopia')).toBeGreaterThanOrEqual(14);
    expect(difference(one, two, 'protanopia')).toBeGreaterThanOrEqual(14);
  });

  test('zones stand out from the corridor behind them', () => {
    for (const belt of BELT_KEYS) {
      const { fill, line, soft } = theme.belts[belt];
      expect(difference(fill, soft, 'full')).toBeGreaterThanOrEqual(18);
      expect(contrast(line, theme.land)).toBeGreaterThanOrEqual(3);
    }
  });

  test('land, neighbours and sea are three quiet tones', () => {
    expect(difference(theme.land, theme.sea, 'deuteranopia')).toBeGreaterThanOrEqual(6);
    expect(difference(theme.land, theme.abroad, 'full')).toBeGreaterThanOrEqual(4);
    expect(contrast(theme.land, theme.sea)).toBeLessThan(1.6);
  });

  test('every colour is plain six-digit hex', () => {
    for (const [role, colour] of coloursOf(theme)) expect(`${role} ${colour}`).toMatch(/ #[0-9a-f]{6}$/);
  });
});

test('each belt has a hatching of its own', () => {
  expect(new Set(BELT_KEYS.map((belt) => FAMILY_PATTERN[belt])).size).toBe(BELT_KEYS.length);
});

test('the dark theme has no pure black or white and no light ground', () => {
  for (const [role, colour] of coloursOf(themes.dark)) {
    expect(`${role} ${colour}`).not.toMatch(/ #(?:000000|ffffff)$/);
  }
  for (const ground of [themes.dark.sea, themes.dark.land, themes.dark.abroad, themes.dark.paper]) {
    expect(lightness(ground)).toBeLessThan(25);
  }
});

test('both themes name the same roles', () => {
  expect(Object.keys(themeVariables(themes.dark))).toEqual(Object.keys(themeVariables(themes.light)));
});
