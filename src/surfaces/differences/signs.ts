import { LIKENESS_SIGNS } from '../../atlas/graph/likeness.ts';
import type { DifferenceBasis, DifferenceChange } from '../../atlas/records/difference.ts';

/** Beside the words, which always stand with them. */
export const CHANGE_SIGNS: Readonly<Record<DifferenceChange, string>> = {
  renamed: '→',
  continued: '↦',
  split: '1→n',
  merged: 'n→1',
  regrouped: 'n→n',
  appears: '＋',
  'not-seen-again': '－',
  'leading-industry-appears': '＋',
  'leading-industry-not-seen-again': '－',
  'other-bureaus': '±',
  'target-differs': '≠',
  'base-differs': '≠',
  'other-definition': '∥',
  'near-position': LIKENESS_SIGNS.position,
  'look-alike': '≁',
  same: '＝',
  'same-target': '＝',
};

/** What a ground looks like: those of the atlas itself are no signs of the documents. */
export const BASIS_SIGNS: Readonly<Record<DifferenceBasis, string>> = {
  ...LIKENESS_SIGNS,
  'one-record': '＝',
  definition: '＝',
  names: '',
  topic: '',
};

/** What is ours and stands in no text. */
export const IS_OURS: ReadonlySet<DifferenceBasis> = new Set(['judgement', 'topic', 'names', 'position']);
