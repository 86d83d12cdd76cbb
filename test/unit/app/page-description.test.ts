import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { zh } from '../../../src/messages/zh.ts';

const PAGE = readFileSync('index.html', 'utf8');

/** What the page says of itself under a name, for messengers and home screens. */
function described(name: string): string | undefined {
  return new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(PAGE)?.[1];
}

test('messengers show the name of the atlas, what it is and a picture that is beside the page', () => {
  for (const name of ['application-name', 'og:title', 'og:site_name'])
    expect(described(name)).toBe(zh['app.title']);
  expect(described('og:description')?.length).toBeGreaterThan(20);
  const image = described('og:image') ?? '';
  expect(image).toMatch(/^\.\/[\w.-]+$/);
  expect(existsSync(`public/${image}`)).toBe(true);
});
