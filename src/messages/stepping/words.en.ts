import type { zh } from './words.zh.ts';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  'steps.position': 'Step {no} of {of}',
  'steps.back': 'Back',
  'steps.on': 'Next',
  'steps.results': 'See the results',
  'steps.result': 'Results',
};
