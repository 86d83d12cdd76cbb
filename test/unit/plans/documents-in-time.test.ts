import { describe, expect, test } from 'vitest';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import { documentsInTime, spanOf } from '../../../src/atlas/plans/documents-in-time.ts';
import type { AtlasDocument } from '../../../src/atlas/records/document.ts';
import { SMALL_DATASET } from '../../fixtures/small-atlas.ts';

const document = (id: string, known: Partial<AtlasDocument> = {}): AtlasDocument => ({
  id,
  title: id,
  shortTitle: id,
  status: 'unknown',
  citations: [],
  sections: [],
  ...known,
});

const inTime = (documents: readonly AtlasDocument[]) =>
  documentsInTime(createGraph({ ...SMALL_DATASET, documents: [...documents] }));

test('documents stand by their date of issue; without one by the first year of their period, else last', () => {
  const ids = inTime([
    document('undated'),
    document('plan', { period: '2021-2025' }),
    document('april', { issued: '2020-04-27' }),
    document('march', { issued: '2020-03-16', period: '2030-2035' }),
  ]).map((held) => held.document.id);
  expect(ids).toEqual(['march', 'april', 'plan', 'undated']);
});

describe('of a document', () => {
  const [pilot, ...others] = documentsInTime(createGraph(SMALL_DATASET));

  test('the records and findings with a source in it are counted by kind', () => {
    const citing = SMALL_DATASET.nodes.filter(({ citations }) =>
      citations.some((citation) => citation.document === pilot?.document.id),
    );
    expect(citing.length).toBeGreaterThan(0);
    expect(pilot?.held.reduce((sum, { count }) => sum + count, 0)).toBe(citing.length);
    expect(pilot?.held.every(({ count }) => count > 0)).toBe(true);
    const findings = [pilot, ...others].flatMap((held) => held?.findings ?? []);
    expect(new Set(findings.map(({ id }) => id))).toEqual(
      new Set(SMALL_DATASET.findings.map(({ id }) => id)),
    );
  });
});

test('periods are years, whatever the dash, and together they span a scale', () => {
  const documents = inTime([
    document('a', { issued: '2016', period: '2017–2019' }),
    document('b', { issued: '2023', period: '2023-2027' }),
    document('c', { issued: '2024', period: 'for now' }),
  ]);
  expect(documents.map(({ years }) => years)).toEqual([
    { from: 2017, to: 2019 },
    { from: 2023, to: 2027 },
    undefined,
  ]);
  expect(spanOf(documents)).toEqual({ from: 2017, to: 2027 });
  expect(spanOf([])).toBeUndefined();
});
