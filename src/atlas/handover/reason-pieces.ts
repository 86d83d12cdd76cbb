import type { Inline, Reader } from '../reading/block.ts';
import { record, text } from '../reading/inline.ts';
import type { Reason } from '../sites/need.ts';
import { rulesOf } from './tie-pieces.ts';

/** What an answer rests on: words, the records, a distance with its uncertainty, the rule, and the sources. */
export function reasonPieces(reader: Reader, reason: Reason): readonly Inline[] {
  const { language, words } = reader;
  const { citations, errorKm, facility, kind, km, links, nodes, words: quoted } = reason;
  const names = kind === 'class' ? [] : nodes;
  const said =
    quoted === undefined
      ? undefined
      : words(kind === 'state' ? 'sites.state.words' : 'sites.bears', { words: quoted });
  const [first, ...others] = names;
  // After a full-width colon there is room enough.
  const gap = language === 'en' ? ' ' : '';
  return [
    text(`${words(`sites.because.${kind}`)}${gap}`),
    ...(facility === undefined ? [] : [text(language === 'en' ? facility.nameEn : facility.name)]),
    ...(first === undefined ? [] : [record(first)]),
    ...(said === undefined ? [] : [text(said)]),
    ...others.flatMap((node) => [text(words('list.separator')), record(node)]),
    ...(kind === 'class' && nodes[0] !== undefined ? [text(words(`class.${nodes[0].class}`))] : []),
    ...(km === undefined || errorKm === undefined
      ? []
      : [
          text(' '),
          {
            kind: 'count' as const,
            text: words('sites.distance', { km: km.toFixed(1), error: errorKm }),
            of: words('sites.distance.of'),
          },
        ]),
    ...rulesOf(reader, links),
    ...(facility === undefined ? [] : [{ kind: 'origin' as const, text: words('basis.outside') }]),
    ...(citations.length === 0 ? [] : [{ kind: 'notes' as const, citations }]),
  ];
}
