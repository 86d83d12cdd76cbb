import type { FactSource } from '../records/fact-source.ts';
import type { Inline, Words } from './block.ts';
import { notes } from './inline.ts';

/** Behind a fact: the notes of the places that state it, and in words what no document states. */
export function sourceWords(words: Words, sources: readonly FactSource[]): readonly Inline[] {
  const inContext = sources.some(({ basis }) => basis === 'derived');
  return [
    ...(inContext ? [{ kind: 'derived' as const, text: words('basis.reading') }] : []),
    ...notes(sources.flatMap(({ citations }) => citations)),
    ...sources.flatMap(({ basis, note }): readonly Inline[] => {
      if (basis === 'ours') return [{ kind: 'origin', text: words('basis.ours') }];
      if (basis !== 'outside') return [];
      const text = note === undefined ? words('basis.outside') : words('basis.outsideBy', { note });
      return [{ kind: 'origin', text }];
    }),
  ];
}
