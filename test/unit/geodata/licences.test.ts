import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { LICENCES_FILE, licences, packageOf } from '../../../geodata/site/licences.ts';

test('the site carries the texts of what is in it, and of nothing else', async () => {
  const root = mkdtempSync(join(tmpdir(), 'atlas-licences-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const name of ['used', '@scope/used', 'unused']) {
    write(
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, version: '1.0.0', license: 'ISC', main: 'index.js', sideEffects: false }),
    );
    write(`node_modules/${name}/index.js`, `export const word = ${JSON.stringify(name)};`);
    write(`node_modules/${name}/LICENSE`, `Permission of ${name}`);
  }
  write('node_modules/used/NOTICE.txt', 'Notice of used');
  write('LICENSE', 'our own');
  write('NOTICE', 'of the data');
  write('public/fonts/OFL.txt', 'of the fonts');
  write(
    'main.js',
    'import { word } from "used"; import { word as other } from "@scope/used"; import "unused"; document.title = word + other;',
  );
  write('index.html', '<script type="module" src="/main.js"></script>');
  await build({ root, configFile: false, logLevel: 'silent', plugins: [licences(root)] });
  const text = readFileSync(join(root, 'dist', LICENCES_FILE), 'utf8');
  rmSync(root, { recursive: true });
  for (const part of [
    'our own',
    'of the data',
    'of the fonts',
    'used 1.0.0 (ISC)',
    'Permission of used',
    'Notice of used',
    'Permission of @scope/used',
  ])
    expect(text).toContain(part);
  expect(text).not.toContain('Permission of unused');
});

test('a module is of its innermost package; ours and virtual ones are of none', () => {
  expect(packageOf('/a/node_modules/b/node_modules/@c/d/e.js?v=1')).toBe(
    '/a/node_modules/b/node_modules/@c/d',
  );
  expect(packageOf('\0zip-on-page:/a/node_modules/fflate/esm/browser.js')).toBe('/a/node_modules/fflate');
  expect(packageOf('C:\\a\\node_modules\\b\\index.js')).toBe('C:/a/node_modules/b');
  expect(packageOf('/a/src/worker.ts?url=/node_modules/b/c.js')).toBeUndefined();
  expect(packageOf('/a/src/main.ts')).toBeUndefined();
  expect(packageOf('virtual:atlas-basemap')).toBeUndefined();
});
