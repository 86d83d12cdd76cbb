import { describe, expect, test } from 'vitest';
import { askTexts, type TextWordsFile, wordsOfText } from '../../../src/atlas/search/text-words.ts';
import { textRuns } from '../../../src/lib/text-runs.ts';

const PLAN =
  '加快“246”万千亿级产业集群培育，发展关键基础件(元器件)产业。\n支持5G网络和\n工业互联网；投入1,200家，其中3.4%。引进100MW电站';
const DRAFT = '支持海洋装备、远洋产业。新材料';

const FILE: TextWordsFile = {
  schemaVersion: '1.3.0',
  documents: { plan: wordsOfText(PLAN), draft: wordsOfText(DRAFT) },
};
const ask = (typed: string, variants?: string) => askTexts(FILE, typed, variants);

test('a text is split where its signs change their kind; quotes, brackets and line breaks do not part characters', () => {
  expect(textRuns('“246”万千亿，5G网\n络（升级）改造3.4％。2027')).toEqual({
    han: ['万千亿', '网络升级改造'],
    words: ['246', '5g', '3.4', '2027'],
  });
});

test('the list holds pairs and words, from which the text cannot be read', () => {
  expect(wordsOfText('海洋海水，海。洋 A4')).toEqual({ pairs: '洋海 海水洋', words: '4 a a4' });
});

describe('a word that no record has', () => {
  test.each([
    // A pair of it stands in no text.
    ['钠离子电池', { kind: 'absent', said: ['钠离子电池'], isForeign: false, texts: 2 }],
    // Each of its pairs stands somewhere, but not all of them in one text.
    ['海洋产业', { kind: 'possible', documents: ['draft'] }],
    ['产业集群', { kind: 'possible', documents: ['plan'] }],
    ['產業集羣', { kind: 'possible', documents: ['plan'] }],
    ['元器件产业', { kind: 'possible', documents: ['plan'] }],
    ['网络和工业互联网', { kind: 'possible', documents: ['plan'] }],
    ['新材料 工业互联网', { kind: 'apart', said: ['新材料', '工业互联网'], texts: 2 }],
    ['有没有可能 钠电', { kind: 'absent', said: ['有没有可能', '钠电'], isForeign: false, texts: 2 }],
    ['集群在哪里', { kind: 'possible', documents: ['plan'] }],
    ['５Ｇ', { kind: 'possible', documents: ['plan'] }],
    ['mw', { kind: 'possible', documents: ['plan'] }],
    ['100', { kind: 'possible', documents: ['plan'] }],
    // Figures are whole words: 24 is not in 246.
    ['24', { kind: 'absent', said: ['24'], isForeign: false, texts: 2 }],
    ['1200家', { kind: 'possible', documents: ['plan'] }],
    ['1,200家', { kind: 'possible', documents: ['plan'] }],
    ['battery', { kind: 'absent', said: ['battery'], isForeign: true, texts: 2 }],
    ['件', { kind: 'possible', documents: ['plan'] }],
    ['钠', { kind: 'absent', said: ['钠'], isForeign: false, texts: 2 }],
    ['……', undefined],
  ])('%s', (typed, said) => {
    expect(ask(typed, '產产業业羣群')).toEqual(said);
  });

  test('nothing is said where no text was at hand', () => {
    expect(askTexts({ schemaVersion: '1.3.0', documents: {} }, '产业')).toBeUndefined();
  });
});
