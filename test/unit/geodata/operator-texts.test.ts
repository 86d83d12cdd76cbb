import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { formatProblem, Problems } from '../../../geodata/checks/problems.ts';
import { operatorTexts, readOperatorTexts } from '../../../geodata/site/operator-texts.ts';
import type { AtlasDocument } from '../../../src/atlas/records/document.ts';

const document = (id: string, title: string): AtlasDocument => ({
  id,
  title,
  shortTitle: title,
  status: 'unknown',
  citations: [{ document: id, locator: '一' }],
  sections: [
    { locator: '一', heading: '总体要求' },
    { locator: '一（一）', heading: '指导思想' },
    { locator: '二', heading: '主要任务' },
  ],
});
const DOCUMENTS = [document('plan', '发展规划'), document('draft', '政策草案')];
const TEXT = '发展规划\n一、总体要求\n  （一）指导思想\n  以<b>创新</b>为引领\n二、主要任务\n培育产业集群\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-texts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);

function read() {
  const problems = new Problems();
  const texts = readOperatorTexts(folder, DOCUMENTS, problems);
  const withoutFolder = (said: string) => said.replaceAll(folder, '');
  return {
    texts,
    told: problems.list.map(formatProblem).map(withoutFolder),
    remarks: problems.remarks.map(formatProblem).map(withoutFolder),
  };
}

describe('the texts of an operator', () => {
  test('are split by the sections of their documents, whatever the line ends and the encoding with its mark', () => {
    put('plan.txt', TEXT.replaceAll('\n', '\r\n'));
    put('draft.txt', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'));
    const { texts, told, remarks } = read();
    expect([told, remarks]).toEqual([[], []]);
    expect(texts.map(({ path }) => path)).toEqual([
      expect.stringMatching(/^assets\/text-plan-[\w-]{8}\.json$/),
      expect.stringMatching(/^assets\/text-draft-[\w-]{8}\.json$/),
    ]);
    for (const { document: id, json } of texts)
      expect(JSON.parse(json)).toEqual({
        document: id,
        parts: [
          { locator: '一', lines: ['发展规划', '一、总体要求'] },
          { locator: '一（一）', lines: ['（一）指导思想', '以<b>创新</b>为引领'] },
          { locator: '二', lines: ['二、主要任务', '培育产业集群'] },
        ],
      });
  });

  test.each([
    [
      'in GBK',
      Buffer.from([0xd7, 0xdc, 0xcc, 0xe5, 0xd2, 0xaa, 0xc7, 0xf3]),
      '/plan.txt: 是 GBK 编码，请另存为 UTF-8',
    ],
    [
      'in UTF-16 without its mark',
      Buffer.from('plan', 'utf16le'),
      '/plan.txt: 不是 UTF-8 文本，请另存为 UTF-8',
    ],
    [
      'of Word',
      Buffer.from('PK\u0003\u0004'),
      '/plan.txt: 不是纯文本（是 Word、Excel 之类的文件），请另存为 UTF-8 纯文本',
    ],
    ['that is empty', ' \n', '/plan.txt: 文件是空的'],
    [
      'of another document',
      '第一章\n别的文件\n',
      '/plan.txt: 里面没有找到《发展规划》的章节标题，可能是另一份文件',
    ],
  ])('a file %s is told with its name and why, and the others are read', (_, content, said) => {
    put('plan.txt', content);
    put('draft.txt', TEXT);
    const { texts, told } = read();
    expect(told).toEqual([expect.stringContaining(said)]);
    expect(texts.map((text) => text.document)).toEqual(['draft']);
  });

  test('a document without a text and a file of no document are remarked and stop nothing', () => {
    put('plan.txt', TEXT);
    put('2021规划.txt', TEXT);
    const { told, remarks, texts } = read();
    expect(told).toEqual([]);
    expect(texts).toHaveLength(1);
    expect(remarks).toEqual([
      expect.stringContaining('/2021规划.txt: 文件名不是 documents.csv 中的编号，没有用上'),
      expect.stringContaining('/draft.txt: 没有这个文件，《政策草案》的出处不显示原文'),
    ]);
  });
});

test('without a folder the build takes nothing in and tells the page of nothing', () => {
  expect(operatorTexts(undefined, 'nowhere.json')).toEqual({ name: 'operator-texts' });
  expect(operatorTexts(' ', 'nowhere.json')).toEqual({ name: 'operator-texts' });
});

test('a folder that there is not, or a broken file, stops the build before it begins, with the reason', () => {
  expect(() => operatorTexts(join(folder, 'none'), 'nowhere.json')).toThrow(
    /VITE_TEXTS=.*none: 没有这个目录/,
  );
  const dataset = join(folder, 'atlas.json');
  writeFileSync(dataset, JSON.stringify({ documents: DOCUMENTS }));
  put('plan.txt', '');
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  expect(() => operatorTexts(folder, dataset)).toThrow(/plan\.txt: 文件是空的/);
  put('plan.txt', TEXT);
  expect(operatorTexts(folder, dataset)).toHaveProperty('generateBundle');
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('draft.txt: 没有这个文件'));
  warn.mockRestore();
});
