import type { zh } from './words.zh.ts';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  'key.comma': 'comma',
  'key.fullStop': 'full stop',
  'key.slash': 'slash',
  'key.questionMark': 'question mark',
  'key.minus': 'minus',
  'key.plus': 'plus',
  'key.equals': 'equals',
  'key.leftBracket': 'left bracket',
  'key.rightBracket': 'right bracket',
  'key.space': 'Space',
  'key.arrowLeft': 'left arrow',
  'key.arrowUp': 'up arrow',
  'key.arrowRight': 'right arrow',
  'key.arrowDown': 'down arrow',
};
