import { readFileSync } from 'node:fs';
import { setupI18n } from '@lingui/core';
import type { CompiledMessage } from '@lingui/message-utils/compileMessage';
import { expect, test } from 'vitest';
import { compileWords, WORDS_FILE } from '../../../geodata/site/compile-words.ts';
import { zh } from '../../../src/messages/zh.ts';

/** The first exported object of compiled JavaScript source, all of whose values are JSON. */
function messagesOf(source: string): Record<string, CompiledMessage> {
  const text = /= (\{[^]*?\n?\})(?: as const| satisfies \w+)?;/.exec(source)?.[1] ?? '';
  const entries = [...text.matchAll(/^ *'?([\w.-]+)'?:\s*(\[.*\]),?$/gm)];
  return Object.fromEntries(
    entries.map(([, key = '', value = '']): [string, CompiledMessage] => [key, JSON.parse(value)]),
  );
}

const SOURCE = `export const words = {
  'plain': 'Ningbo',
  'joined':
    'one ' +
    'two',
  'named': \`It’s {name}\`,
  'counted': '{count, plural, one {# place} other {# places}}',
} as const;
`;

test('messages are compiled to what is said at run time', () => {
  const messages = messagesOf(compileWords('words.en.ts', SOURCE));
  const said = setupI18n({ locale: 'en', messages: { en: messages } });
  expect(said._('plain')).toBe('Ningbo');
  expect(said._('joined')).toBe('one two');
  expect(said._('named', { name: 'Cixi' })).toBe('It’s Cixi');
  expect(said._('counted', { count: 1 })).toBe('1 place');
  expect(said._('counted', { count: 3 })).toBe('3 places');
});

test('every word of the interface is compiled', () => {
  const file = new URL('../../../src/messages/zh.ts', import.meta.url);
  const messages = messagesOf(compileWords('zh.ts', readFileSync(file, 'utf8')));
  expect(Object.keys(messages)).toEqual(Object.keys(zh));
  expect(JSON.stringify(messages)).not.toContain(', plural,');
});

const meant = (file: string): boolean => WORDS_FILE.test(`/atlas/src/${file}`);

test('what is no plain text is refused by its name', () => {
  const computed = "export const words = { a: 'x', 'b.c': 'y' + name };";
  expect(() => compileWords('words.zh.ts', computed)).toThrow('words.zh.ts: b.c is no plain text');
});

test('the words of the core and of every surface are meant', () => {
  expect(['messages/zh.ts', 'messages/en.ts', 'surfaces/lists/words.zh.ts'].every(meant)).toBe(true);
  expect(
    ['messages/translate.ts', 'surfaces/lists/swords.zh.ts', 'surfaces/lists/words.ts'].some(meant),
  ).toBe(false);
});
