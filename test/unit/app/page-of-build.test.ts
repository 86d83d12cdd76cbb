import { expect, test } from 'vitest';
import { isMadeOf } from '../../../src/workers/page-of-build.ts';

const SCOPE = 'https://atlas.example.org/ningbo/';
const FILES = new Map([
  [`${SCOPE}assets/start-1a2b.js`, 'sha256-1'],
  [`${SCOPE}assets/page-3c.css`, 'sha256-2'],
]);
const page = (...paths: string[]) => paths.map((path) => `<script src="./${path}"></script>`).join('');

test('a page belongs to a build when all its files do; a login page asks for none, the next build for others', () => {
  expect(isMadeOf(page('assets/start-1a2b.js', 'assets/page-3c.css'), SCOPE, FILES)).toBe(true);
  expect(isMadeOf(page('assets/start-1a2b.js', 'assets/next-9z.js'), SCOPE, FILES)).toBe(false);
  expect(isMadeOf('<form action="/login"></form>', SCOPE, FILES)).toBe(false);
});
