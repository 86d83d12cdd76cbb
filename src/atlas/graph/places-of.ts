import type { NodeId } from '../records/id.ts';
import type { LinkKind } from '../records/link.ts';
import { placesGoverned } from './governed.ts';
import type { Graph } from './graph.ts';
import { kindsOf } from './walks.ts';

/** Links that lead from a record towards the places that it is about. */
const TOWARDS_PLACES = kindsOf(
  'liesIn',
  'isAbout',
  'isOfIndustry',
  'isResponsibleFor',
  'operates',
  'undertakes',
);

/** How many records that are not places may stand between the record and a place (organisation → task group → task → place). */
const MAX_STEPS = 3;

/**
 * The places that a record is about, nearest first: for an industry those that lead it, where it gathers and where its
 * projects are; for an organisation those of its tasks and projects, but never through it to those of another project; for a planning
 * rule those that it governs. A measure leads an industry to its places only where it is about no
 * other. The way stops at the first place it meets.
 */
export function placesOf(graph: Graph, id: NodeId): readonly NodeId[] {
  const places: NodeId[] = [];
  const seen = new Set<NodeId>([id]);
  let frontier: readonly NodeId[] = [id];
  for (let step = 0; step < MAX_STEPS && frontier.length > 0; step += 1) {
    const next: NodeId[] = [];
    for (const at of frontier) {
      for (const other of nextOf(graph, at, at === id || graph.node(at)?.kind === 'industry')) {
        if (seen.has(other) || !isTied(graph, at, other)) continue;
        seen.add(other);
        const kind = graph.node(other)?.kind;
        if (kind === 'place') places.push(other);
        else if (kind === 'project' || kind === 'measure' || isPart(graph, other, at)) next.push(other);
      }
    }
    frontier = next;
  }
  return [...new Set([...places, ...governedBy(graph, id)])];
}

function governedBy(graph: Graph, id: NodeId): readonly NodeId[] {
  const node = graph.node(id);
  const rules = node?.kind === 'measure' ? (node.attributes.rules ?? []) : [];
  return rules.flatMap((rule) => placesGoverned(graph, rule).map((place) => place.id));
}

/**
 * From the record itself both directions count (an industry is named by its projects), as from the industries that are
 * its parts; after that only onwards, so that a task does not lead back to every other task of its department.
 */
function nextOf(graph: Graph, id: NodeId, isStart: boolean): readonly NodeId[] {
  const onward = graph.outgoing(id).filter((link) => TOWARDS_PLACES.has(link.kind));
  const parts = graph.incoming(id).filter((link) => link.kind === 'part-of');
  const back = isStart ? graph.incoming(id).filter((link) => TOWARDS_PLACES.has(link.kind)) : [];
  const skip = isStart ? new Set<LinkKind>() : new Set<LinkKind>(['serves', 'concerns']);
  return [
    ...onward.filter((link) => !skip.has(link.kind)).map((link) => link.to),
    ...[...parts, ...back].map((link) => link.from),
  ];
}

/**
 * False for a measure that speaks of several industries: which of them each place that it names is for, its text does not
 * say, or says by a link of the industry's own.
 */
export function isTied(graph: Graph, industry: NodeId, measure: NodeId): boolean {
  return (
    graph.node(industry)?.kind !== 'industry' ||
    graph
      .outgoing(measure)
      .every(
        ({ kind, to }) =>
          kind !== 'concerns' ||
          to === industry ||
          isPart(graph, to, industry) ||
          isPart(graph, industry, to),
      )
  );
}

function isPart(graph: Graph, part: NodeId, whole: NodeId): boolean {
  return graph.outgoing(part).some((link) => link.kind === 'part-of' && link.to === whole);
}
