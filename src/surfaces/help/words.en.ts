import type { zh } from './words.zh.ts';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  'help.title': 'Keyboard help',
  'help.lead': 'Single keys do nothing while you type in a field.',
  'help.characterKeys': 'Single-key shortcuts (switch off for speech input, or if keys are hit by accident)',
};
