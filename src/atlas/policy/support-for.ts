import type { Graph } from '../graph/graph.ts';
import { stepsFrom } from '../graph/walks.ts';
import type { NodeId } from '../records/id.ts';
import type { Link } from '../records/link.ts';
import type { Measure } from '../records/measure.ts';
import type { AtlasNode } from '../records/node.ts';
import type { PolicyCondition } from '../records/policy-condition.ts';
import { type Belonging, belongingsOf } from '../sites/asked-field.ts';
import { claimKey } from './claims.ts';
import { type Offer, offersOf, type ProjectFacts } from './clauses-for.ts';
import { industryWithWholes } from './industry-line.ts';
import type { Project } from './project-text.ts';

/**
 * How a project stands to a clause or to one thing that it gives.
 * - `meets`: everything that is asked is met by what is said
 * - `open`: something is met or names the project's industry, nothing fails, the rest is to be checked
 * - `unsaid`: nothing that is said touches it
 * - `fails`: something that is said is not what is asked
 * - `wordless`: of a clause that states nothing to be held against
 */
export const STANDINGS = ['meets', 'open', 'fails', 'unsaid', 'wordless'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface OfferStanding extends Offer {
  standing: Exclude<Standing, 'wordless'>;
  /** How many conditions are met. */
  met: number;
}

/** That a clause names the industry of a project, itself or by its whole. */
export interface Naming {
  /** The industry that was chosen, or one that is the same as it, a part of it, before or after it. */
  industry: AtlasNode;
  belonging: Exclude<Belonging, 'whole'>;
  /** What the clause names: the industry or its whole. */
  named: AtlasNode;
  link: Link;
  /** How the industry hangs together with the one chosen, where it is one step. */
  ties: readonly Link[];
}

/** The place that a clause names, and whether the project's place is it or lies in it. */
export interface PlaceNaming {
  place: AtlasNode;
  link: Link;
  covers: boolean;
}

export interface ClauseStanding {
  clause: Measure;
  standing: Standing;
  offers: readonly OfferStanding[];
  /** Conditions of the clause as a whole, and standards that it sets. */
  own: readonly PolicyCondition[];
  naming: readonly Naming[];
  /** Only where a place is asked for. */
  places: readonly PlaceNaming[];
}

/** The clauses of the draft, in the order of the text. */
export function policyClauses(graph: Graph): readonly Measure[] {
  return graph.dataset.nodes
    .filter((node): node is Measure => node.kind === 'measure' && node.class === 'policy-clause')
    .toSorted((a, b) => (a.attributes.no ?? 0) - (b.attributes.no ?? 0));
}

/** What is told of a project, as clauses are held against it; its industries with their wholes. */
export function factsOf(graph: Graph, project: Project): ProjectFacts {
  return {
    quantities: project.quantities,
    industries: [...new Set(project.industries.flatMap((id) => industryWithWholes(graph, id)))],
    claims: new Set(project.claims.map(claimKey)),
    isAllSaid: project.isAllSaid,
  };
}

/**
 * Every clause of the draft held against a project, the firmest standing first. An industry of another document that is the same, a
 * part, or what it came from or became is told, and meets no condition: whether it counts is to be checked.
 */
export function supportFor(graph: Graph, project: Project): readonly ClauseStanding[] {
  const facts = factsOf(graph, project);
  const akin = akinTo(graph, project.industries);
  return policyClauses(graph)
    .map((clause) => standingOf(graph, clause, project, facts, akin))
    .toSorted(
      (a, b) =>
        STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
        mostMet(b.offers) - mostMet(a.offers),
    );
}

const mostMet = (offers: readonly OfferStanding[]): number => Math.max(0, ...offers.map(({ met }) => met));

function standingOf(
  graph: Graph,
  clause: Measure,
  project: Project,
  facts: ProjectFacts,
  akin: ReadonlyMap<NodeId, Exclude<Belonging, 'whole'>>,
): ClauseStanding {
  const naming = namingOf(graph, clause, project.industries, akin);
  const offers = offersOf(clause, facts).map((offer): OfferStanding => {
    const met = offer.conditions.filter(({ answer }) => answer === 'meets').length;
    const standing = offer.answer === 'to-be-checked' ? (met > 0 ? 'open' : 'unsaid') : offer.answer;
    return { ...offer, met, standing };
  });
  const best = STANDINGS.find((one) => offers.some(({ standing }) => standing === one)) ?? 'wordless';
  // What all fails is not opened by a name; what only nothing was said of is.
  const isOpened = naming.length > 0 && offers.some(({ standing }) => standing === 'unsaid');
  return {
    clause,
    standing: isOpened && best !== 'meets' ? 'open' : best,
    offers,
    own: (clause.attributes.conditions ?? []).filter(
      ({ amount, grant }) => amount === undefined && grant === undefined,
    ),
    naming,
    places: project.place === undefined ? [] : placesOf(graph, clause, project.place),
  };
}

/** Industries that are the same elsewhere, parts, or before and after; those chosen are not among them. */
function akinTo(graph: Graph, asked: readonly NodeId[]): ReadonlyMap<NodeId, Exclude<Belonging, 'whole'>> {
  const akin = new Map<NodeId, Exclude<Belonging, 'whole'>>();
  for (const [id, belonging] of belongingsOf(graph, asked))
    if (belonging === 'same' || belonging === 'continued') akin.set(id, belonging);
  return akin;
}

/** How a clause names the industries; by kindred ones only where it does not name the chosen. */
function namingOf(
  graph: Graph,
  clause: Measure,
  asked: readonly NodeId[],
  akin: ReadonlyMap<NodeId, Exclude<Belonging, 'whole'>>,
): readonly Naming[] {
  const names = stepsFrom(graph, clause.id, 'isOfIndustry').filter(({ to }) => to.kind === 'industry');
  const by = (id: NodeId, belonging: Naming['belonging']): readonly Naming[] => {
    const industry = graph.node(id);
    const line = industryWithWholes(graph, id);
    const step = names.find(({ to }) => line.includes(to.id));
    if (industry === undefined || step === undefined) return [];
    const ties = stepsFrom(graph, id, 'isSameAs', 'isPartOf', 'goesOnIn', 'cameFrom')
      .filter(({ to }) => asked.includes(to.id))
      .map(({ link }) => link);
    return [{ industry, belonging, named: step.to, link: step.link, ties }];
  };
  const own = asked.flatMap((id) => by(id, 'asked'));
  return own.length > 0 ? own : [...akin].flatMap(([id, belonging]) => by(id, belonging));
}

function placesOf(graph: Graph, clause: Measure, asked: NodeId): readonly PlaceNaming[] {
  const line = new Set<NodeId>([asked]);
  for (const id of line) for (const { to } of stepsFrom(graph, id, 'isPartOf', 'liesIn')) line.add(to.id);
  return stepsFrom(graph, clause.id, 'isAbout')
    .filter(({ to }) => to.kind === 'place')
    .map(({ link, to }) => ({ place: to, link, covers: to.class === 'city' || line.has(to.id) }));
}
