import { expect, test } from 'vitest';
import { MixedText } from '../../../src/parts/mixed-text.tsx';
import { renderAtlas } from '../render-atlas.tsx';

const show = (text: string, language: 'zh' | 'en') =>
  renderAtlas(<MixedText text={text} />, { choices: { language } }).container;

test.each([
  ['One firm, two spellings: 亚德客 and 亚德客车', ['亚德客', '亚德客车']],
  ['≥ 300 亿元', ['亿元']],
  ['reach 60 万元/亩 (2020)', ['万元/亩']],
  ['甬政办发〔2016〕152号', ['甬政办发〔2016〕152号']],
  ['Ningbo plan (宁波市推动“十四五”规划), 2021', ['宁波市推动“十四五”规划']],
  ['2021 表4-1', ['表']],
  ['Made in China 2025', []],
])('in English the Chinese of “%s” is told as Chinese, and not a letter is lost', (text, runs) => {
  const shown = show(text, 'en');
  expect(shown.textContent).toContain(text);
  expect([...shown.querySelectorAll('[lang="zh-CN"]')].map((run) => run.textContent)).toEqual(runs);
});

test('in Chinese nothing is told apart', () => {
  expect(show('亚德客 and 亚德客车', 'zh').querySelector('span[lang]')).toBeNull();
});
