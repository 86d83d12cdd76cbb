import type { zh } from './words.zh.ts';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  'paper.printed': 'Printed {date}',
  'paper.map': 'The map as seen when printed',
  'paper.overview': 'The whole city. In dark colours, print with Ctrl+P to have the map as it is seen.',
};
