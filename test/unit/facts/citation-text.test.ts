import { expect, test } from 'vitest';
import { citationText } from '../../../src/atlas/facts/citation-text.ts';
import type { AtlasDocument } from '../../../src/atlas/records/document.ts';

const NOTICE: AtlasDocument = {
  id: '2016-pilot-plan',
  title: '试点实施方案',
  titleEn: 'Pilot plan',
  shortTitle: '2016 试点方案',
  issuer: '市政府办公厅',
  number: '甬政办发〔2016〕152号',
  issued: '2016-09-30',
  status: 'expired',
  citations: [],
  sections: [],
};
const { issuer: _issuer, number: _number, issued: _issued, ...bare } = NOTICE;
const silent: AtlasDocument = bare;

test('in Chinese: body, title and number, date and section', () => {
  expect(citationText(NOTICE, '附件2', 'zh')).toBe(
    '市政府办公厅. 试点实施方案：甬政办发〔2016〕152号[Z]. 2016-09-30：附件2.',
  );
});

test('in English the original title and numbering stand beside our translation', () => {
  expect(citationText(NOTICE, '附件2', 'en')).toBe(
    '市政府办公厅, Pilot plan (试点实施方案), 甬政办发〔2016〕152号, 2016-09-30, annex 2 (附件2).',
  );
});

test('what the document does not state is left out, and a draft says that it is one', () => {
  expect(citationText(silent, '一', 'zh')).toBe('试点实施方案[Z]. 一.');
  expect(citationText({ ...silent, status: 'draft' }, '第3条', 'zh')).toContain(
    '（征求意见稿，未以此形式生效）',
  );
  expect(citationText({ ...silent, status: 'draft' }, '第3条', 'en')).toContain('never in force');
});
