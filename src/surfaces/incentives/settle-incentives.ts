import type { Graph } from '../../atlas/graph/graph.ts';
import { allAskedQuantities } from '../../atlas/policy/asked-quantities.ts';
import { claimKey, claimsAsked } from '../../atlas/policy/claims.ts';
import { hasGrantLimit, piecesAsked } from '../../atlas/policy/pieces.ts';
import { type Project, readProject, writeProject } from '../../atlas/policy/project-text.ts';
import { policyClauses } from '../../atlas/policy/support-for.ts';
import { type NodeId } from '../../atlas/records/id.ts';
import { currentId } from '../../atlas/records/redirect.ts';
import type { Settle } from '../../state/settled.ts';
import type { IncentivesState } from './incentives-state.ts';

/** Old ids become today's; what cannot be understood, is not in the dataset or is asked by no clause is left out, and named. */
export const settleIncentives: Settle<IncentivesState> = ({ project: text }, _, graph) => {
  if (text === undefined) return { state: {}, unknown: [] };
  const { broken, project } = readProject(text);
  const settled = known(graph, project);
  const written = writeProject(settled);
  const isWhole = broken.length === 0 && sizeOf(settled) === sizeOf(project);
  return { state: written === text ? {} : { project: written }, unknown: isWhole ? [] : ['project'] };
};

/** How many things are told in all. */
const sizeOf = ({ claims, industries, pieces, place, quantities }: Project): number =>
  claims.length +
  industries.length +
  pieces.length +
  (place === undefined ? 0 : 1) +
  Object.keys(quantities).length;

function known(graph: Graph, project: Project): Project {
  const kindred = (id: NodeId, kind: string): readonly NodeId[] => {
    const node = graph.node(currentId(graph.dataset.redirects, id));
    return node?.kind === kind ? [node.id] : [];
  };
  const clauses = policyClauses(graph);
  const sayable = new Set(claimsAsked(clauses).map(claimKey));
  const [place] = project.place === undefined ? [] : kindred(project.place, 'place');
  const counted = piecesAsked(clauses);
  const numbers = [
    ...allAskedQuantities(clauses).map(({ quantity }) => quantity),
    ...(hasGrantLimit(clauses) ? (['grants-per-firm'] as const) : []),
  ];
  const quantities = Object.fromEntries(
    numbers.flatMap((quantity) => {
      const number = project.quantities[quantity];
      return number === undefined ? [] : [[quantity, number] as const];
    }),
  );
  return {
    ...project,
    industries: project.industries.flatMap((id) => kindred(id, 'industry')),
    place,
    quantities,
    pieces: project.pieces.filter(({ words }) => counted.has(words)),
    claims: project.claims.filter((claim) => sayable.has(claimKey(claim))),
  };
}
