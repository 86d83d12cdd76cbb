import * as v from 'valibot';
import { expect, test } from 'vitest';
import { checkOtherWords } from '../../../geodata/checks/check-other-words.ts';
import { formatProblem, Problems } from '../../../geodata/checks/problems.ts';
import { linkSchema } from '../../../src/atlas/records/link.ts';
import { link, node } from '../../fixtures/records.ts';
import { statedRecords } from '../../fixtures/stated-records.ts';

const APPLIANCES = 'industry/2021/cluster/smart-appliances';

/** What the check says of a measure that concerns 智能家电, also known as 家用电器, with this note. */
function messagesOf(note: string, basis: Record<string, string> = {}): readonly string[] {
  const problems = new Problems();
  const industry = node({
    id: APPLIANCES,
    kind: 'industry',
    class: 'cluster',
    name: '智能家电',
    aliases: ['家用电器'],
  });
  const tie = v.parse(linkSchema, { ...link('measure/2021/brain', 'concerns', APPLIANCES), note, ...basis });
  checkOtherWords(statedRecords([industry], [tie]), problems);
  return problems.list.map(formatProblem);
}

test.each(['行业大脑试点；原文作“家电”', '名称列有“家电”“服装”', '原文此处称“新兴产业”'])(
  'a tie to an industry that the document calls otherwise is no statement: %s',
  (note) => {
    expect(messagesOf(note)).toEqual([expect.stringContaining('table.csv 第 7 行 basis')]);
    expect(messagesOf(note)[0]).toContain('智能家电');
    expect(messagesOf(note, { basis: 'derived', rule: 'reading' })).toEqual([]);
  },
);

test.each(['重点领域', '原文作“智能家电（家居）”', '原文作“服装”“家用电器”', '国家标准专库，名为“石化”'])(
  'a tie by a name of its own is one: %s',
  (note) => {
    expect(messagesOf(note)).toEqual([]);
  },
);
