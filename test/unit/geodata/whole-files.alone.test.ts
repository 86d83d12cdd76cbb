import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeWhole } from '../../../geodata/site/data-stamp.ts';
import { putInPlace } from '../../../geodata/site/whole-site.ts';

const steps = vi.hoisted((): string[] => []);

/** The real functions, with a note of what is moved and what is taken away. */
vi.mock('node:fs', async (importActual) => {
  const actual = await importActual<typeof import('node:fs')>();
  return {
    ...actual,
    renameSync: (from: string, to: string) => {
      steps.push(`move ${from} ${to}`);
      actual.renameSync(from, to);
    },
    rmSync: (path: string, options: object) => {
      if (actual.existsSync(path)) steps.push(`remove ${path}`);
      actual.rmSync(path, options);
    },
  };
});

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-whole-files-'));
  steps.length = 0;
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a file is replaced and never written over: who has the old one open reads it to its end', () => {
  const [file, open] = [join(root, 'a/b.txt'), join(root, 'open')];
  writeWhole(file, 'old');
  linkSync(file, open);
  writeWhole(file, 'new');
  expect([readFileSync(file, 'utf8'), readFileSync(open, 'utf8')]).toEqual(['new', 'old']);
});

test('an earlier site is moved away at once, and taken away only when the new one stands', () => {
  const [finished, site] = [join(root, 'finished'), join(root, 'dist')];
  for (const [folder, text] of [
    [finished, 'new'],
    [site, 'old'],
  ] as const) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), text);
  }
  putInPlace(finished, site);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('new');
  expect(steps).toEqual([
    `move ${site} ${site}.old`,
    `move ${site}.part ${site}`,
    `remove ${finished}`,
    `remove ${site}.old`,
  ]);
});
