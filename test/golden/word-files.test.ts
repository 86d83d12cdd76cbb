import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citationText } from '../../src/atlas/facts/citation-text.ts';
import type { Graph } from '../../src/atlas/graph/graph.ts';
import type { Briefing } from '../../src/atlas/handover/briefing.ts';
import { briefingDocx } from '../../src/export/briefing-docx.ts';
import { translateChinese } from '../../src/messages/translate.ts';
import { onPath } from '../browser/find-chromium.ts';
import { handedOver } from '../fixtures/briefings.ts';
import { realGraph } from '../fixtures/real-atlas.ts';

/** LibreOffice, which many offices read Word files with: where it is there, or has to be. */
const office = onPath('soffice');
const isNeeded = process.env['ATLAS_NEEDS_OFFICE'] === '1';

const folder = mkdtempSync(join(tmpdir(), 'word-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** One dot, white. */
const DOT = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=',
    'base64',
  ),
);

let graph: Graph;
let briefing: Briefing;
let file: Uint8Array;
let parts: Readonly<Record<string, Uint8Array>>;

beforeAll(async () => {
  graph = await realGraph();
  briefing = handedOver(graph, 'industry/2021/cluster/automotive');
  const picture = { png: DOT, width: 26, height: 26, description: '示意' };
  const blob = await briefingDocx(briefing, {
    language: 'zh',
    head: translateChinese('handover.head'),
    foot: '数据 2026-11-22 · 审图号：示意图',
    ofPages: ' / ',
    attribution: translateChinese('frame.attribution'),
    address: 'https://atlas.example/?select=industry/2021/cluster/automotive',
    live: translateChinese('handover.live'),
    sources: briefing.notes.map(({ document: id, locator }) => {
      const document = graph.document(id);
      return document === undefined ? id : citationText(document, locator, 'zh');
    }),
    sourcesTitle: translateChinese('handover.sources'),
    mapNotes: [],
    map: { ...picture, width: 104, height: 96 },
    code: picture,
  });
  file = new Uint8Array(await blob.arrayBuffer());
  parts = unzipSync(file);
}, 60_000);

const partOf = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());

function elements(name: string, tag: string): Element[] {
  const document = new DOMParser().parseFromString(partOf(name), 'text/xml');
  return [...document.getElementsByTagName(tag)];
}

const textIn = (element: Element): string =>
  [...element.getElementsByTagName('w:t')].map(({ textContent }) => textContent ?? '').join('');

const styled = (style: string): readonly string[] =>
  elements('word/document.xml', 'w:p')
    .filter((paragraph) => paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') === style)
    .map(textIn);

test('headings are those of Word: the title, every section, and what stands in it', () => {
  expect(styled('Title')).toEqual([briefing.title]);
  const heads = briefing.sections.map(({ count, heading }) =>
    count === undefined ? heading : `${heading} ${count.value}`,
  );
  expect(styled('Heading1').map((head) => head.replace(/（.*$/, ''))).toEqual(
    [...heads, '出处'].map((head) => head.replace(/（.*$/, '')),
  );
  expect(styled('Heading2').length).toBeGreaterThan(0);
});

const isSet = (row: Element, tag: string): boolean =>
  [...row.getElementsByTagName(tag)].some((own) => own.getAttribute('w:val') !== 'false');

test('every row of a table stays whole, and every table with a head repeats it', () => {
  const rows = elements('word/document.xml', 'w:tr');
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((row) => !isSet(row, 'w:cantSplit')).map(textIn)).toEqual([]);
  const tables = briefing.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table'));
  expect(rows.filter((row) => isSet(row, 'w:tblHeader'))).toHaveLength(tables.length);
});

test('each source stands once by its number, and every number in the text is of one', () => {
  const list = elements('word/document.xml', 'w:p').filter(
    (paragraph) => paragraph.getElementsByTagName('w:numPr').length > 0 && /\[Z\]/.test(textIn(paragraph)),
  );
  expect(list).toHaveLength(briefing.notes.length);
  const raised = elements('word/document.xml', 'w:r').filter(
    (run) => run.getElementsByTagName('w:vertAlign').length > 0,
  );
  const numbers = raised.flatMap((run) =>
    [...textIn(run).matchAll(/\[(\d+)\]/g)].map(([, own]) => Number(own)),
  );
  expect(numbers.length).toBeGreaterThan(20);
  expect(Math.min(...numbers)).toBe(1);
  expect(Math.max(...numbers)).toBeLessThanOrEqual(briefing.notes.length);
});

test('Chinese has the fonts of offices, pages are A4 with their numbers, the pictures say what they show', () => {
  const fonts = elements('word/styles.xml', 'w:rFonts').map((font) => font.getAttribute('w:eastAsia'));
  expect(new Set(fonts)).toEqual(new Set(['宋体', '黑体']));
  const [size] = elements('word/document.xml', 'w:pgSz');
  expect([size?.getAttribute('w:w'), size?.getAttribute('w:h')]).toEqual(['11906', '16838']);
  const foot = Object.keys(parts).find((name) => /footer\d\.xml$/.test(name)) ?? '';
  expect(partOf(foot)).toMatch(/PAGE[\s\S]*NUMPAGES/);
  expect(partOf(foot)).toContain('审图号：示意图');
  const shown = elements('word/document.xml', 'wp:docPr').map((picture) => picture.getAttribute('descr'));
  expect(shown).toEqual(['示意', '示意']);
});

test('the warning of the draft stands at the head and above its clauses, and each clause is marked', () => {
  const texts = elements('word/document.xml', 'w:p').map(textIn);
  expect(texts.filter((text) => text.includes('未以此形式生效')).length).toBeGreaterThan(1);
  const clauses = elements('word/document.xml', 'w:tr')
    .map((row) => [...row.getElementsByTagName('w:tc')].map(textIn)[0] ?? '')
    .filter((name) =>
      graph.dataset.nodes.some((node) => node.class === 'policy-clause' && name.startsWith(node.name)),
    );
  expect(clauses.length).toBeGreaterThan(0);
  expect(clauses.filter((name) => !name.includes('征求意见稿'))).toEqual([]);
});

test('LibreOffice is installed where it has to be', () => {
  expect(office !== undefined || !isNeeded).toBe(true);
});

describe.skipIf(office === undefined)('opened by LibreOffice', () => {
  test('it becomes a PDF of several pages', () => {
    writeFileSync(join(folder, 'briefing.docx'), file);
    const { status } = spawnSync(
      office ?? '',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'briefing.docx'),
      ],
      { encoding: 'utf8' },
    );
    expect(status).toBe(0);
    const pdf = readFileSync(join(folder, 'briefing.pdf'), 'latin1');
    const pages = [...pdf.matchAll(/\/Type ?\/Page\b(?!s)/g)].length;
    expect(pages).toBeGreaterThan(2);
    expect(pages).toBeLessThan(20);
  }, 120_000);
});
