import type { zh } from './words.zh.ts';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  'app.replaced':
    'The atlas has been updated; this page is the earlier version. Load it again: what you chose stays.',
  'app.replacedPart': 'This part needs the new version: load the page again.',
};
