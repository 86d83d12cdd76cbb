import { SETTLED_SLICES } from '../../src/app/settled-slices.ts';
import { ADDRESS_PARTS, VIEW_NAMES } from '../../src/app/surfaces.ts';
import type { Graph } from '../../src/atlas/graph/graph.ts';
import { findSubject } from '../../src/atlas/graph/subject-in-graph.ts';
import { INITIAL_CHOICES } from '../../src/state/choices.ts';
import { createChoiceStore } from '../../src/state/store.ts';
import { CORE_NAMES, readUrl } from '../../src/state/url.ts';

/** What belongs to whoever reads, and to the story itself: no step says it. */
const NOT_OF_A_STEP = ['story', 'lang', 'embed', 'q'];

/**
 * Reads an address as the page does, with all its surfaces.
 * @returns the names that the page would tell a notice of, or that no step may hold; none where it is sound
 */
export function unsoundNames(address: string, graph: Graph): readonly string[] {
  if (address !== '' && !address.startsWith('?')) return [address];
  const parameters = new URLSearchParams(address);
  const { choices: read, broken } = readUrl(address);
  const choices = createChoiceStore({ ...INITIAL_CHOICES, ...read });
  const ofSurfaces = ADDRESS_PARTS.slices.flatMap((slice) => slice.read(choices, parameters));
  const settled = SETTLED_SLICES.flatMap((settle) => settle(choices, graph));
  const { selection, plan, citation, view } = choices.getState();
  const known = [...CORE_NAMES, ...ADDRESS_PARTS.slices.flatMap(({ names }) => names)];
  // A name of a surface that the open view does not write would be gone once the page is there.
  const kept = new Set([
    ...CORE_NAMES,
    ...ADDRESS_PARTS.slices.flatMap((slice) => slice.pairs(choices).map(([name]) => name)),
  ]);
  return [
    ...broken,
    ...ofSurfaces,
    ...settled,
    ...[...parameters.keys()].filter(
      (name) => !known.includes(name) || !kept.has(name) || NOT_OF_A_STEP.includes(name),
    ),
    ...(VIEW_NAMES.includes(view) ? [] : ['view']),
    ...(selection.kind === 'none' || findSubject(graph, selection) !== undefined ? [] : ['select']),
    ...(plan === undefined || graph.document(plan) !== undefined ? [] : ['plan']),
    ...(citation === undefined || graph.document(citation.document) !== undefined ? [] : ['cite']),
  ];
}
