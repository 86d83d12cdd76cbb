import { districtsThrough } from '../graph/districts-of.ts';
import type { Graph } from '../graph/graph.ts';
import { isTied } from '../graph/places-of.ts';
import { type Step, stepsFrom, type WalkName } from '../graph/walks.ts';
import { type Citation } from '../records/citation.ts';
import type { Link } from '../records/link.ts';
import type { AtlasNode } from '../records/node.ts';
import { isGoverning } from '../records/organisation.ts';
import type { AxisEntry, OtherAxis } from './axes.ts';
import { basisOf, TIE_BASES, type Tie, tieOf } from './tie.ts';

/** A tie and what it leads to. */
interface Found {
  to: string;
  tie: Tie;
}

/** Links from an industry on, and the records that they lead through; the last is where they end. */
interface Way {
  links: readonly Link[];
  through: readonly AtlasNode[];
}

/**
 * What ties an industry to the entries of an axis, by the named ways alone: to a place that a document ties to it, or in which a
 * project of the industry stands, or that a measure about no other industry names; to a district also through such a place that
 * lies in no other; to a bureau by what it answers for; to a document by the passages that speak of the industry. Ties of its
 * parts and of its whole are theirs, and those of a part of a place are not those of the place.
 * @returns by the key of the entry, ties in the order of the links; entries without ties are absent
 */
export function tiesOfIndustry(
  graph: Graph,
  industry: AtlasNode,
  axis: OtherAxis,
  entries: readonly AxisEntry[],
): ReadonlyMap<string, readonly Tie[]> {
  const keys = new Set(entries.map(({ key }) => key));
  return gathered(findTies(graph, industry, axis).filter(({ to }) => keys.has(to)));
}

/**
 * What ties an industry to places by the same ways, whatever class they are of; a district has what is said of itself, and not
 * what lies in it.
 * @returns by the id of the place, the firmest tie first
 */
export function tiesToPlaces(graph: Graph, industry: AtlasNode): ReadonlyMap<string, readonly Tie[]> {
  return gathered(waysToPlaces(graph, industry).flatMap(foundAt));
}

/** Ties by what they lead to, each once. */
function gathered(found: readonly Found[]): ReadonlyMap<string, readonly Tie[]> {
  const ties = new Map<string, Map<string, Tie>>();
  for (const { to, tie } of found) {
    const own = ties.get(to) ?? new Map<string, Tie>();
    if (!own.has(tie.key)) own.set(tie.key, tie);
    ties.set(to, own);
  }
  return new Map([...ties].map(([key, own]) => [key, inOrderOfBasis([...own.values()])]));
}

/** The firmest first, else as they were found. */
const inOrderOfBasis = (ties: readonly Tie[]): readonly Tie[] =>
  ties.toSorted((a, b) => TIE_BASES.indexOf(a.basis) - TIE_BASES.indexOf(b.basis));

function findTies(graph: Graph, industry: AtlasNode, axis: OtherAxis): readonly Found[] {
  if (axis === 'documents') return passagesAbout(graph, industry);
  if (axis === 'bureaus')
    return waysOn(graph, recordsOf(graph, industry), ['isInChargeOf']).flatMap((way) =>
      isBureau(way.through.at(-1)) ? foundAt(way) : [],
    );
  if (axis === 'pilots') return waysOn(graph, tiedRecords(graph, industry), ['pilots']).flatMap(foundAt);
  const ways = waysToPlaces(graph, industry);
  return (axis === 'districts' ? ways.flatMap((way) => waysToDistricts(graph, way)) : ways).flatMap(foundAt);
}

const isBureau = (node: AtlasNode | undefined): boolean => node !== undefined && isGoverning(node.class);

function foundAt({ links, through }: Way): readonly Found[] {
  const to = through.at(-1);
  return to === undefined ? [] : [{ to: to.id, tie: tieOf(links, through) }];
}

const wayOf = ({ link, to }: Step): Way => ({ links: [link], through: [to] });

/** One step more from the end of each way. */
function waysOn(graph: Graph, ways: readonly Way[], walks: readonly WalkName[]): readonly Way[] {
  return ways.flatMap(({ links, through }) => {
    const end = through.at(-1);
    return (end === undefined ? [] : stepsFrom(graph, end.id, ...walks)).map(({ link, to }) => ({
      links: [...links, link],
      through: [...through, to],
    }));
  });
}

/** The projects, measures and indicators of an industry. */
function recordsOf(graph: Graph, industry: AtlasNode): readonly Way[] {
  return stepsFrom(graph, industry.id, 'isIndustryOf', 'isCountedBy').map(wayOf);
}

/** Its projects, and the measures that are about no other industry: which places are for which, the text of others does not say. */
function tiedRecords(graph: Graph, industry: AtlasNode): readonly Way[] {
  return stepsFrom(graph, industry.id, 'isIndustryOf')
    .filter(({ to }) => (to.kind === 'project' || to.kind === 'measure') && isTied(graph, industry.id, to.id))
    .map(wayOf);
}

/** From an industry to places, directly or through one record. */
function waysToPlaces(graph: Graph, industry: AtlasNode): readonly Way[] {
  const own = stepsFrom(graph, industry.id, 'isAbout').map(wayOf);
  return [...own, ...waysOn(graph, tiedRecords(graph, industry), ['liesIn', 'isAbout'])].filter(
    ({ through }) => through.at(-1)?.kind === 'place',
  );
}

/** From a place on a way to the district that it is or lies in. */
function waysToDistricts(graph: Graph, { links, through }: Way): readonly Way[] {
  const place = through.at(-1);
  if (place === undefined) return [];
  return districtsThrough(graph, place).map(({ way }) => ({
    links: [...links, ...way],
    through: [...through, ...way.flatMap((link) => graph.node(link.to) ?? [])],
  }));
}

/** The passages of the documents that speak of an industry, itself or by a link with one of its records or places. */
function passagesAbout(graph: Graph, industry: AtlasNode): readonly Found[] {
  const links = stepsFrom(graph, industry.id, 'isIndustryOf', 'isCountedBy', 'isAbout').map(
    ({ link }) => link,
  );
  const passages = new Map<string, { citation: Citation; links: Link[]; isOwn: boolean }>();
  const passageAt = (citation: Citation) => {
    const key = `${citation.document}#${citation.locator}`;
    const passage = passages.get(key) ?? { citation, links: [], isOwn: false };
    passages.set(key, passage);
    return passage;
  };
  for (const citation of industry.citations) passageAt(citation).isOwn = true;
  for (const link of links) for (const citation of link.citations) passageAt(citation).links.push(link);
  return [...passages].map(([key, { citation, isOwn, links: cited }]) => ({
    to: citation.document,
    tie: {
      key,
      basis: isOwn || cited.some((link) => basisOf([link]) === 'stated') ? 'stated' : 'reading',
      isPassage: true,
      links: cited,
      between: [],
      citations: [citation],
    },
  }));
}
