import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { requireWholeData, stampData } from '../../../geodata/site/data-stamp.ts';
import { BUILD_FILE, wholeSite } from '../../../geodata/site/whole-site.ts';

let root: string;

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What the data build writes, in its order. */
const DATA = [
  'public/data/atlas.json',
  '.cache/overview.svg',
  'public/fonts/a.woff2',
  '.cache/map-fonts.json',
];

function writeData(version: string, files: readonly string[] = DATA): void {
  for (const file of files) write(file, `${file} ${version}`);
}

const buildSite = (...plugins: Plugin[]) =>
  build({ root, base: './', configFile: false, logLevel: 'silent', plugins: [wholeSite(root), ...plugins] });

const idOf = (): string => /^\{"build":"([0-9a-f]{16})"\}\n$/.exec(read(`dist/${BUILD_FILE}`))?.[1] ?? '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-whole-site-'));
  write(
    'index.html',
    '<html><head></head><body><script type="module" src="/main.ts"></script></body></html>',
  );
  write('main.ts', 'document.title = "one";');
  writeData('one');
  stampData(root);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('data that are not whole', () => {
  test('whole data pass', () => expect(() => requireWholeData(root)).not.toThrow());

  test.each(DATA.map((_, index) => index + 1))(
    'after %i of the writes of a killed data build',
    async (count) => {
      writeData('two', DATA.slice(0, count));
      await expect(buildSite()).rejects.toThrow('npm run build');
    },
  );

  test.each(DATA)('without %s', (file) => {
    rmSync(join(root, file));
    expect(() => requireWholeData(root)).toThrow('npm run build');
  });

  test('never built', () => {
    rmSync(join(root, '.cache'), { recursive: true });
    expect(() => requireWholeData(root)).toThrow('npm run build');
  });
});

describe('the built site', () => {
  test('names itself in the page and beside it, the same for the same bytes', async () => {
    await buildSite();
    const first = idOf();
    expect(read('dist/index.html')).toContain(`<meta name="build" content="${first}">`);
    await buildSite();
    expect(idOf()).toBe(first);
  });

  test.each([
    ['code', 'main.ts', 'document.title = "two";'],
    ['page', 'index.html', '<html lang="en"><head></head><body></body></html>'],
    ['data', 'public/data/atlas.json', 'two'],
    ['a font', 'public/fonts/a.woff2', 'two'],
    ['a new file', 'public/data/more.json', 'two'],
  ])('has another name when it has other bytes: %s', async (_, file, text) => {
    await buildSite();
    const first = idOf();
    write(file, text);
    stampData(root);
    await buildSite();
    expect(idOf()).not.toBe(first);
  });

  test.each(['generateBundle', 'writeBundle'] as const)(
    'stays whole when a build is cut short in %s',
    async (hook) => {
      await buildSite();
      const page = read('dist/index.html');
      write('index.html', '<html><head></head><body>two</body></html>');
      const killed: Plugin = {
        name: 'killed',
        [hook]() {
          throw new Error('killed');
        },
      };
      await expect(buildSite(killed)).rejects.toThrow('killed');
      expect(read('dist/index.html')).toBe(page);
      expect(read('dist/data/atlas.json')).toContain('one');
    },
  );
});
