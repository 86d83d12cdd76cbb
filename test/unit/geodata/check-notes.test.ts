import { expect, test } from 'vitest';
import { checkNotes } from '../../../geodata/checks/check-notes.ts';
import { formatProblem, Problems } from '../../../geodata/checks/problems.ts';
import type { FactSource } from '../../../src/atlas/records/fact-source.ts';
import { node } from '../../fixtures/records.ts';
import { statedRecords } from '../../fixtures/stated-records.ts';

/** What the check says of a place cited at 四（二） with this note, which may have sources of its own. */
function messagesOf(note: string, sources: readonly FactSource[] = []): readonly string[] {
  const problems = new Problems();
  const place = node({ id: 'place/zone/qianwan', class: 'zone', name: '前湾新区', attributes: { note } });
  checkNotes(statedRecords([{ ...place, sources: { note: [...sources] } }]), problems);
  return problems.list.map(formatProblem);
}

test.each([
  ['专栏1称依托的区域重大平台', '专栏1'],
  ['五（二）专栏3列为重点布局', '五（二）专栏3'],
  ['表4-1作“前湾新区”', '表4-1'],
  ['附件2另有一处', '附件2'],
  ['第39条写明', '第39条'],
])('a remark that speaks of a place where the record cites nothing is told: %s', (note, place) => {
  expect(messagesOf(note)).toEqual([expect.stringContaining(`“${place}”`)]);
  const there = { basis: 'ours' as const, citations: [{ document: '2021-14fyp', locator: place }] };
  expect(messagesOf(note, [there])).toEqual([]);
});

test('a remark of the place where the record stands, or of none, is sound', () => {
  expect(messagesOf('四（二）写作“前湾”')).toEqual([]);
  expect(messagesOf('2019年批复，五份文件之外')).toEqual([]);
});
