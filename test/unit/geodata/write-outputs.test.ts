import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeOutputs } from '../../../geodata/steps/write-outputs.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'outputs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what is written replaces the earlier files, all of them', () => {
  const [data, scratch] = [join(folder, 'data'), join(folder, 'scratch')];
  writeOutputs(data, scratch, [{ path: 'old/a.json', text: '1' }]);
  writeOutputs(data, scratch, [{ path: 'layers/b.json', text: '2' }]);

  expect(readFileSync(join(data, 'layers/b.json'), 'utf8')).toBe('2');
  expect(existsSync(join(data, 'old'))).toBe(false);
  expect(readdirSync(folder)).toEqual(['data']);
});

test('a build that is cut short leaves the earlier files whole', () => {
  const [data, scratch] = [join(folder, 'data'), join(folder, 'scratch')];
  writeOutputs(data, scratch, [{ path: 'a.json', text: '1' }]);
  // The second file cannot be written: its folder is the first.
  const cut = [
    { path: 'a.json', text: '2' },
    { path: 'a.json/b.json', text: '2' },
  ];

  expect(() => writeOutputs(data, scratch, cut)).toThrow(/EEXIST|ENOTDIR/);
  expect(readFileSync(join(data, 'a.json'), 'utf8')).toBe('1');
});

test('what a build that was cut short left beside its place is not published by the next', () => {
  const [data, scratch] = [join(folder, 'data'), join(folder, 'scratch')];
  const cut = [
    { path: 'stray.json', text: '1' },
    { path: 'stray.json/b.json', text: '1' },
  ];
  expect(() => writeOutputs(data, scratch, cut)).toThrow(/EEXIST|ENOTDIR/);
  writeOutputs(data, scratch, [{ path: 'a.json', text: '2' }]);
  expect(readdirSync(data)).toEqual(['a.json']);
});
