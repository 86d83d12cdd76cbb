import { isFromText } from '../graph/is-from-text.ts';
import type { DifferenceEntry } from '../records/difference.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';
import { type DocumentPair, entryOf } from './document-pair.ts';
import { byName, type MatchedNames, matchNames } from './matched-names.ts';

/** An industry of a place, and the link by which a document says so. */
interface Leading {
  industry: AtlasNode;
  link: Link;
}

/**
 * The leading industries of places in both documents that only one names: what leads a place or is to gather there, where both
 * name some. Where one is silent of a place, nothing is said.
 */
export function leadingDifferences(
  pair: DocumentPair,
  matched: readonly MatchedNames[],
): readonly DifferenceEntry[] {
  return matched.flatMap((match): DifferenceEntry[] => {
    const [before, after] = [match.before.flat(), match.after.flat()];
    const [earlier, later] = [leadingOf(pair, before, pair.from.id), leadingOf(pair, after, pair.to.id)];
    if (earlier.length === 0 || later.length === 0) return [];
    const { onlyAfter, onlyBefore } = matchNames(
      pair,
      byName(earlier.map(({ industry }) => industry)),
      byName(later.map(({ industry }) => industry)),
      { isByName: true },
    );
    const [lost, gained] = [onlyBefore.flat(), onlyAfter.flat()];
    const shared = { kind: 'place', basis: match.basis } as const;
    return [
      ...(lost.length === 0
        ? []
        : [
            entryOf(
              pair,
              {
                ...shared,
                change: 'leading-industry-not-seen-again',
                before: [...before, ...lost],
                after,
                links: [...told(lost, earlier), ...later.map(({ link }) => link)],
              },
              cite,
            ),
          ]),
      ...(gained.length === 0
        ? []
        : [
            entryOf(
              pair,
              {
                ...shared,
                change: 'leading-industry-appears',
                before,
                after: [...after, ...gained],
                links: [...earlier.map(({ link }) => link), ...told(gained, later)],
              },
              cite,
            ),
          ]),
    ];
  });
}

/** The links alone are the sources: the places and industries are named elsewhere too. */
const cite: NonNullable<Parameters<typeof entryOf>[2]> = () => [];

function told(industries: readonly AtlasNode[], own: readonly Leading[]): readonly Link[] {
  return own.filter(({ industry }) => industries.includes(industry)).map(({ link }) => link);
}

/** What a document says to lead these places or to gather there; a system as a whole is none. */
function leadingOf({ graph }: DocumentPair, places: readonly AtlasNode[], document: string): Leading[] {
  return places.flatMap(({ id }) =>
    [
      ...graph.outgoing(id).filter(({ kind }) => kind === 'leads'),
      ...graph.incoming(id).filter(({ kind }) => kind === 'gathers-in'),
    ]
      .filter((link) => isFromText(link) && link.citations.some((citation) => citation.document === document))
      .flatMap((link) => {
        const industry = graph.node(link.kind === 'leads' ? link.to : link.from);
        return industry === undefined || industry.class === 'industry-system' ? [] : [{ industry, link }];
      }),
  );
}
