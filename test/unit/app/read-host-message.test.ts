import { describe, expect, test } from 'vitest';
import { maySpeakWith } from '../../../src/app/embed/may-speak.ts';
import { readHostMessage } from '../../../src/app/embed/read-host-message.ts';
import { wantedHeight } from '../../../src/app/embed/wanted-height.ts';

describe('a message of the page around', () => {
  test.each([
    [{ atlas: 1, kind: 'hello' }],
    [{ atlas: 1, kind: 'select', id: 'place/zone/qianwan' }],
    [{ atlas: 1, kind: 'select', id: null }],
    [{ atlas: 1, kind: 'go', address: '?view=projects' }],
  ])('%j is understood', (message) => {
    expect(readHostMessage(message)).toEqual(message);
  });

  test.each([
    [undefined],
    [null],
    ['hello'],
    [1],
    [[]],
    [{ kind: 'hello' }],
    [{ atlas: '1', kind: 'hello' }],
    [{ atlas: 2, kind: 'hello' }],
    [{ atlas: 1, kind: 'eval', code: 'alert(1)' }],
    [{ atlas: 1, kind: 'hello', more: true }],
    [{ atlas: 1, kind: 'select' }],
    [{ atlas: 1, kind: 'select', id: ['place/zone/qianwan'] }],
    [{ atlas: 1, kind: 'select', id: { toString: 'x' } }],
    [{ atlas: 1, kind: 'select', id: 'a'.repeat(201) }],
    [{ atlas: 1, kind: 'go', address: 'javascript:alert(1)' }],
    [{ atlas: 1, kind: 'go', address: 'https://evil.example/' }],
    [{ atlas: 1, kind: 'go', address: '//evil.example/' }],
    [{ atlas: 1, kind: 'go', address: `?q=${'a'.repeat(4_000)}` }],
    [{ atlas: 1, kind: '__proto__' }],
  ])('%j is none', (data) => {
    expect(readHostMessage(data)).toBeUndefined();
  });
});

describe('the atlas speaks', () => {
  test('with the origin that its address names, where the operator lists none', () => {
    expect(maySpeakWith('https://a.example', '')).toBe(true);
    expect(maySpeakWith(undefined, '')).toBe(false);
    for (const wrong of [
      '*',
      '',
      'null',
      'javascript:alert(1)',
      'https://a.example/path',
      'https://a@b.example',
    ])
      expect(maySpeakWith(wrong, '')).toBe(false);
  });

  test('else with those of the list alone', () => {
    const listed = ' https://a.example  https://b.example:8443 ';
    expect(maySpeakWith('https://b.example:8443', listed)).toBe(true);
    expect(maySpeakWith('https://b.example', listed)).toBe(false);
    expect(maySpeakWith('https://a.example.evil', listed)).toBe(false);
  });
});

test('a good height hangs on the width alone, and is more where something is read', () => {
  for (const width of [0, 320, 390, 720, 721, 1200, 4000]) {
    expect(wantedHeight(width, true)).toBeGreaterThan(wantedHeight(width, false) - 1);
    expect(wantedHeight(width, false)).toBeGreaterThanOrEqual(360);
    expect(wantedHeight(width, true)).toBeLessThanOrEqual(820);
  }
});
