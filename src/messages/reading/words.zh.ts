import { zh as classes } from './classes/words.zh.ts';
import { zh as dossier } from './dossier/words.zh.ts';
import { zh as download } from './download/words.zh.ts';
import { zh as facts } from './facts/words.zh.ts';
import { zh as lists } from './lists/words.zh.ts';
import { zh as ownNotes } from './own-notes/words.zh.ts';
import { zh as page } from './page/words.zh.ts';
import { zh as policy } from './policy/words.zh.ts';
import { zh as relations } from './relations/words.zh.ts';
import { zh as summary } from './summary/words.zh.ts';

/**
 * Words of reading, which several surfaces share and the first view does without; English must have the same keys to
 * compile. Each subject has a folder with its words in both languages; no key stands in two of them.
 */
export const zh = {
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
} as const;

type Own = Readonly<Record<keyof typeof zh, string>>;

declare module '../translate.ts' {
  interface SurfaceWords extends Own {}
}
