import type { Graph } from '../graph/graph.ts';
import { reachedFrom } from '../graph/walks.ts';
import type { AtlasNode } from '../records/node.ts';
import { type Field, type FieldTie, namedIndustries } from './asked-field.ts';
import { type Judged, type Reason, type ReasonKind, reason } from './need.ts';
import type { Around } from './surroundings.ts';

/**
 * Whether the documents bring an industry to a site. Yes where one ties the two, itself, by a part of either, or by the
 * industry that it continues; no where other industries are named for the site, or for the part of the layout that it lies
 * in; else unknown: only a whole is tied, or nothing is said.
 */
export function judgeField(graph: Graph, field: Field, site: AtlasNode, around: readonly Around[]): Judged {
  const toldBy = teller(field);
  const own = tiesAt(field, site).filter(({ belonging }) => belonging !== 'whole');
  if (own.length > 0) return { verdict: 'yes', reasons: own.map((tie) => toldBy(tie)) };
  const pieces = reachedFrom(graph, site.id, ['hasAsPart'], 'place').flatMap((piece) =>
    tiesAt(field, piece)
      .filter(({ belonging }) => belonging !== 'whole')
      .map((tie) => toldBy(tie, 'piece', piece)),
  );
  if (pieces.length > 0) return { verdict: 'yes', reasons: pieces };
  const ofWhole = tiesAt(field, site);
  if (ofWhole.length > 0)
    return { verdict: 'unknown', reasons: ofWhole.map((tie) => toldBy(tie, 'whole-industry')) };
  const others = namedReason(graph, site, 'others');
  if (others !== undefined) return { verdict: 'no', reasons: [others] };
  const wider = around.slice(1);
  const ofWider = wider.flatMap(({ place }) =>
    tiesAt(field, place).map((tie) => toldBy(tie, 'whole-place', place)),
  );
  if (ofWider.length > 0) return { verdict: 'unknown', reasons: ofWider };
  const layout = wider.flatMap(({ place }) =>
    place.class === 'belt' || place.class === 'core' ? (namedReason(graph, place, 'whole-others') ?? []) : [],
  );
  return layout.length > 0
    ? { verdict: 'no', reasons: layout }
    : { verdict: 'unknown', reasons: [reason('silent')] };
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

function namedReason(graph: Graph, place: AtlasNode, kind: 'others' | 'whole-others'): Reason | undefined {
  const named = namedIndustries(graph, place.id);
  if (named.length === 0) return undefined;
  return reason(kind, {
    nodes: [...(kind === 'others' ? [] : [place]), ...named.map(({ to }) => to)],
    links: named.map(({ link }) => link),
  });
}
