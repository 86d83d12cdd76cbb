import { en as classes } from './classes/words.en.ts';
import { en as dossier } from './dossier/words.en.ts';
import { en as download } from './download/words.en.ts';
import { en as facts } from './facts/words.en.ts';
import { en as lists } from './lists/words.en.ts';
import { en as ownNotes } from './own-notes/words.en.ts';
import { en as page } from './page/words.en.ts';
import { en as policy } from './policy/words.en.ts';
import { en as relations } from './relations/words.en.ts';
import { en as summary } from './summary/words.en.ts';
import type { zh } from './words.zh.ts';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  ...page,
  ...classes,
  ...relations,
  ...facts,
  ...summary,
  ...dossier,
  ...lists,
  ...download,
  ...policy,
  ...ownNotes,
};
