import { rangeOfFolded } from '../../lib/excerpt.ts';
import { foldText } from '../../lib/fold-text.ts';
import type { Graph } from '../graph/graph.ts';
import { reachedFrom, stepsFrom } from '../graph/walks.ts';
import { TIE_BASES, type Tie } from '../matrix/tie.ts';
import { tiesToPlaces } from '../matrix/ties-of-industry.ts';
import type { NodeId } from '../records/id.ts';
import type { AtlasNode } from '../records/node.ts';

/** How an industry belongs to a field: asked for itself, the same elsewhere or a part of it, before or after it, or around it. */
export type Belonging = 'asked' | 'same' | 'continued' | 'whole';

/** What somebody makes: industries as the documents cut them, and the projects that bear the word. */
export interface Field {
  industries: ReadonlyMap<NodeId, Belonging>;
  /** Projects that serve these industries or bear the word. */
  projects: ReadonlySet<NodeId>;
  /** What bears the word, and in which of its texts; of a field that is no word's nothing. */
  bearing: ReadonlyMap<NodeId, string>;
  /** By place, what ties it to the industries of the field, the nearest industry and the firmest tie first. */
  ties: ReadonlyMap<string, readonly FieldTie[]>;
}

export interface FieldTie {
  industry: AtlasNode;
  belonging: Belonging;
  tie: Tie;
}

/** A system of industries or a tier of one says nothing of what is made. */
const NO_FIELD: ReadonlySet<string> = new Set(['industry-system', 'tier']);

const BELONGINGS: readonly Belonging[] = ['asked', 'same', 'continued', 'whole'];

/** The field of these industries. */
export function fieldOf(
  graph: Graph,
  asked: readonly NodeId[],
  bearing: Field['bearing'] = new Map(),
): Field {
  const industries = belongingsOf(graph, asked);
  const served = [...industries].flatMap(([id, belonging]) =>
    belonging === 'whole'
      ? []
      : reachedFrom(graph, id, ['isIndustryOf'], 'project').map((project) => project.id),
  );
  return {
    industries,
    projects: new Set([...bearing.keys(), ...served]),
    bearing,
    ties: tiesOfField(graph, industries),
  };
}

/** The field of a word: what bears it in its name, another name, its directions, its aim, or what a project is to make. */
export function fieldOfWord(graph: Graph, word: string): Field | undefined {
  const wanted = foldText(word);
  if (wanted === '') return undefined;
  const bearing = new Map(
    graph.dataset.nodes.flatMap((node) => {
      const text = NO_FIELD.has(node.class)
        ? undefined
        : textsOf(node).find((own) => foldText(own).includes(wanted));
      return text === undefined ? [] : [[node.id, aboutWord(text, wanted)] as const];
    }),
  );
  const industries = [...bearing.keys()].filter((id) => graph.node(id)?.kind === 'industry');
  return bearing.size === 0 ? undefined : fieldOf(graph, industries, bearing);
}

/** Characters that are told before and after a word. */
const ABOUT = 12;

/** A text where it bears a word, cut short where it is long. */
function aboutWord(text: string, folded: string): string {
  const range = rangeOfFolded(text, folded);
  if (range === undefined || text.length <= 3 * ABOUT) return text;
  const start = Math.max(0, range.start - ABOUT);
  const end = range.end + ABOUT;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

function textsOf(node: AtlasNode): readonly string[] {
  if (node.kind !== 'industry' && node.kind !== 'project') return [];
  const names = [node.name, node.nameEn ?? '', ...(node.aliases ?? [])];
  return node.kind === 'industry'
    ? [...names, ...(node.attributes.directions ?? []), node.attributes.aim ?? '']
    : [...names, node.attributes.capacity ?? ''];
}

/** These industries with those that are the same elsewhere, parts, before or after, and wholes; systems and tiers are none. */
export function belongingsOf(graph: Graph, asked: readonly NodeId[]): ReadonlyMap<NodeId, Belonging> {
  const found = new Map<NodeId, Belonging>(asked.map((id) => [id, 'asked']));
  const add = (
    ids: readonly NodeId[],
    belonging: Belonging,
    ...walks: Parameters<typeof reachedFrom>[2]
  ): void => {
    let frontier = ids;
    while (frontier.length > 0) {
      const next = frontier
        .flatMap((id) => reachedFrom(graph, id, walks, 'industry'))
        .filter((node) => !found.has(node.id) && !NO_FIELD.has(node.class))
        .map(({ id }) => id);
      for (const id of next) found.set(id, belonging);
      frontier = next;
    }
  };
  add(asked, 'same', 'isSameAs', 'hasAsPart');
  // What became of it, or what it was, is near to it; parts of that are not.
  add([...found.keys()], 'continued', 'goesOnIn', 'cameFrom');
  add(
    [...found].filter(([, belonging]) => belonging !== 'continued').map(([id]) => id),
    'whole',
    'isPartOf',
  );
  return found;
}

function tiesOfField(graph: Graph, industries: ReadonlyMap<NodeId, Belonging>): Field['ties'] {
  const ties = new Map<string, FieldTie[]>();
  for (const [id, belonging] of industries) {
    const industry = graph.node(id);
    if (industry === undefined) continue;
    for (const [place, own] of tiesToPlaces(graph, industry))
      ties.set(place, [...(ties.get(place) ?? []), ...own.map((tie) => ({ industry, belonging, tie }))]);
  }
  for (const own of ties.values())
    own.sort(
      (a, b) =>
        BELONGINGS.indexOf(a.belonging) - BELONGINGS.indexOf(b.belonging) ||
        TIE_BASES.indexOf(a.tie.basis) - TIE_BASES.indexOf(b.tie.basis),
    );
  return ties;
}

/** The industries that the documents name for a place, whatever is asked for. */
export function namedIndustries(graph: Graph, place: NodeId) {
  return stepsFrom(graph, place, 'isOfIndustry').filter(({ to }) => to.kind === 'industry');
}
