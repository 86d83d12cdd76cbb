import type { Graph } from '../graph/graph.ts';
import type { AtlasNode } from '../records/node.ts';
import { type Field, type FieldTie, namedIndustries } from './asked-field.ts';
import { type Judged, type Reason, type ReasonKind, reason } from './need.ts';
import type { Around } from './surroundings.ts';

/**
 * Whether the documents bring an industry to a site. Yes where one ties the two, itself, by a part of the industry, or by the
 * one that it continues; no where a document says what the site itself leads, in a list that is not left open, and this is not in
 * it; else unknown: only a whole is tied, the site is only listed under another industry, others are named for the belt that it
 * lies in, or nothing is said.
 */
export function judgeField(graph: Graph, field: Field, site: AtlasNode, around: readonly Around[]): Judged {
  const toldBy = teller(field);
  const own = tiesAt(field, site).filter(({ belonging }) => belonging !== 'whole');
  if (own.length > 0) return { verdict: 'yes', reasons: own.map((tie) => toldBy(tie)) };
  const ofWhole = tiesAt(field, site);
  if (ofWhole.length > 0)
    return { verdict: 'unknown', reasons: ofWhole.map((tie) => toldBy(tie, 'whole-industry')) };
  const others = othersAt(graph, site, 'others');
  if (others !== undefined) return others;
  const wider = around.slice(1);
  const ofWider = wider.flatMap(({ place }) =>
    tiesAt(field, place).map((tie) => toldBy(tie, 'whole-place', place)),
  );
  if (ofWider.length > 0) return { verdict: 'unknown', reasons: ofWider };
  const belts = wider.filter(({ place }) => place.class === 'belt' || place.class === 'core');
  return (
    othersAt(graph, belts[0]?.place, 'whole-others') ?? { verdict: 'unknown', reasons: [reason('silent')] }
  );
}

const tiesAt = (field: Field, place: AtlasNode): readonly FieldTie[] => field.ties.get(place.id) ?? [];

const KIND_OF_BELONGING = {
  asked: 'tied',
  same: 'same',
  continued: 'continued',
  whole: 'whole-industry',
} as const satisfies Readonly<Record<FieldTie['belonging'], ReasonKind>>;

/** Tells of a tie; where the industry is found by a word that its name does not bear, with the text that does. */
const teller =
  (field: Field) =>
  ({ belonging, industry, tie }: FieldTie, kind?: ReasonKind, place?: AtlasNode): Reason => {
    const words = field.bearing.get(industry.id);
    return reason(kind ?? KIND_OF_BELONGING[belonging], {
      nodes: [industry, ...(place === undefined ? [] : [place]), ...tie.between],
      links: tie.links,
      ...(words === undefined || words === industry.name ? {} : { words }),
    });
  };

/**
 * Other industries that are named for a place. What a document says that the place itself leads rules others out, unless the
 * list ends in 等. What is named for its belt rules nothing out, nor does another industry's own list of places: that a place
 * stands in it does not say what else the place is for.
 */
function othersAt(
  graph: Graph,
  place: AtlasNode | undefined,
  kind: 'others' | 'whole-others',
): Judged | undefined {
  const named = place === undefined ? [] : namedIndustries(graph, place.id);
  if (place === undefined || named.length === 0) return undefined;
  const isWhole = kind === 'whole-others';
  const isOpen = place.openLists?.some(({ relation }) => relation === 'leads') ?? false;
  const hasOwnList = named.some(({ link }) => link.kind === 'leads');
  const own = isWhole ? kind : hasOwnList ? (isOpen ? 'others-open' : kind) : 'listed-elsewhere';
  return {
    verdict: own === 'others' ? 'no' : 'unknown',
    reasons: [
      reason(own, {
        nodes: [...new Set([...(isWhole ? [place] : []), ...named.map(({ to }) => to)])],
        links: named.map(({ link }) => link),
      }),
    ],
  };
}
