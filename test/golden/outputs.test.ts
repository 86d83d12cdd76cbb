import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { differencesSchema } from '../../src/atlas/records/difference.ts';
import { parseDataset } from '../../src/atlas/records/parse-dataset.ts';
import { buildMini, miniProject, miniText } from '../fixtures/mini-project.ts';

const { outputs } = await buildMini();

function textOf(path: string): string {
  const output = outputs.find((candidate) => candidate.path === path);
  if (output === undefined) throw new Error(`${path} was not written`);
  return output.text;
}

function csvRows(path: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(textOf(path).slice(1).trim(), { header: true }).data;
}

describe('outputs', () => {
  test('the same seeds give the same bytes, in whatever order their rows stand', async () => {
    const [header, ...rows] = miniText('seeds/places.csv').trim().split('\n');
    const shuffled = miniProject({ 'seeds/places.csv': [header, ...rows.toReversed()].join('\n') });
    expect((await buildMini()).outputs).toEqual(outputs);
    expect((await buildMini(shuffled)).outputs).toEqual(outputs);
  });

  test('the dataset is read back without a problem', () => {
    const { dataset, problems } = parseDataset(JSON.parse(textOf('atlas.json')));
    expect(problems).toEqual([]);
    expect(dataset.nodes).toHaveLength(14);
    expect(dataset.generated).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(dataset.redirects).toEqual([{ from: 'place/zone/old-bay', to: 'place/zone/bay' }]);
  });

  test('rows become records: numbers, lists, parents, citations', () => {
    const { nodes, links } = parseDataset(JSON.parse(textOf('atlas.json'))).dataset;
    expect(nodes.find((node) => node.id === 'industry/2021/materials')?.attributes).toEqual({
      no: 1,
      scale: '千亿级',
      directions: ['磁性材料', '膜材料'],
    });
    expect(nodes.find((node) => node.id === 'indicator/2021/output')?.attributes).toMatchObject({
      value: -2.5,
      year: 2025,
      status: 'target',
    });
    expect(links).toContainEqual({
      from: 'place/subzone/east',
      to: 'place/zone/bay',
      kind: 'part-of',
      basis: 'stated',
      citations: [{ document: 'plan-2021', locator: '表4-1' }],
    });
    expect(links).toContainEqual(
      expect.objectContaining({
        from: 'organisation/jingxin',
        kind: 'responsible',
        to: 'measure/2020/clause-3',
      }),
    );
    expect(links).toContainEqual(
      expect.objectContaining({
        from: 'organisation/jingxin',
        kind: 'responsible',
        to: 'indicator/2021/output',
      }),
    );
  });

  test('outside knowledge is derived, and says so', async () => {
    const rows =
      'from,to,kind,basis,note,citations\nplace/town/robot,place/zone/bay,continues,outside-knowledge,改名,plan-2021#表4-1\n';
    const { dataset } = await buildMini(miniProject({ 'seeds/place-places.csv': rows }));
    expect(dataset.links).toContainEqual(
      expect.objectContaining({ from: 'place/town/robot', basis: 'derived', rule: 'outside-knowledge' }),
    );
  });
});

test('what changed between every two documents is a file a pair, read back by its schema', () => {
  const files = outputs.filter(({ path }) => path.startsWith('differences/'));
  expect(files.map(({ path }) => path)).toEqual(['differences/plan-2021..draft-2020.json']);
  const read = v.parse(v.strictObject(differencesSchema.entries), JSON.parse(files[0]?.text ?? ''));
  expect(read).toMatchObject({ from: 'plan-2021', to: 'draft-2020' });
  expect(textOf('datapackage.json')).toContain('"differences/plan-2021..draft-2020.json"');
});

describe('tables for download', () => {
  test('open in a spreadsheet as Chinese, and no cell is a formula', () => {
    expect(textOf('csv/place.csv')).toMatch(/^\uFEFFid,class,name/);
    expect(csvRows('csv/measure.csv')[0]?.['content']).toBe("'-补助上限");
    expect(csvRows('csv/indicator.csv')[0]?.['value']).toBe('-2.5');
  });

  test('everything cited from the draft is marked, in nodes and links', () => {
    const rows = [...csvRows('csv/measure.csv'), ...csvRows('csv/industry.csv'), ...csvRows('csv/links.csv')];
    const cited = rows.filter((row) => row['citations']?.includes('draft-2020#'));
    const marked = rows.filter((row) => row['status']?.includes('征求意见稿'));
    expect(cited).toHaveLength(5);
    expect(marked).toEqual(expect.arrayContaining(cited));
    // The one more is derived: the draft's 新材料 is the plan's.
    const derived = marked.filter((row) => !cited.includes(row));
    expect(derived.map((row) => [row['from'], row['rule']])).toEqual([
      ['industry/2020/materials', 'same-name'],
    ]);
  });

  test('a finding has a row for each reading, with its own citation, and what we infer in columns of its own', () => {
    expect(csvRows('csv/findings.csv').map((row) => [row['reading'], row['citations']])).toEqual([
      ['前湾新区', 'plan-2021#表4-1'],
      ['湾区', 'plan-2021#四（二）'],
    ]);
    const [row] = csvRows('csv/findings.csv');
    expect([row?.['conflict'], row?.['judgement'], row?.['judgement_basis']]).toEqual([
      'name',
      '两名是否一处没有写',
      'ours',
    ]);
  });
});

describe('data package', () => {
  const description = JSON.parse(textOf('datapackage.json'));

  test('describes every other file with its true size and hash', () => {
    const others = outputs.filter((output) => output.path !== 'datapackage.json');
    expect(description.resources).toHaveLength(others.length);
    for (const resource of description.resources) {
      const bytes = Buffer.from(textOf(resource.path));
      expect(resource.bytes).toBe(bytes.byteLength);
      expect(resource.hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
      expect(resource.name).toMatch(/^[a-z0-9._-]+$/);
    }
  });

  test('gives every table the columns it has', () => {
    for (const resource of description.resources.filter((one: { format: string }) => one.format === 'csv')) {
      const header = textOf(resource.path).slice(1).split('\r\n')[0]?.split(',');
      expect(resource.schema.fields.map((field: { name: string }) => field.name)).toEqual(header);
    }
  });

  test('names licences and sources, the documents with their status', () => {
    expect(description.licenses.length).toBeGreaterThan(0);
    const titles = description.sources.map((source: { title: string }) => source.title).join('\n');
    expect(titles).toContain('2020政策稿（征求意见稿 draft）');
    expect(titles).toContain('GeoNames');
  });
});
