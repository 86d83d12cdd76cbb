import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { Graph } from '../../../src/atlas/graph/graph.ts';
import type { SubjectReference } from '../../../src/atlas/records/subject-reference.ts';
import { DossierView } from '../../../src/surfaces/dossier/dossier-view.tsx';
import { dossierOf, subjectsOf } from '../../fixtures/dossier-data.ts';
import { realGraph } from '../../fixtures/real-atlas.ts';
import { uncitedNumbers } from '../../fixtures/uncited-numbers.ts';
import { renderAtlas } from '../render-atlas.tsx';

/**
 * One subject in so many of each class, and the first, which most classes give something of their own; all documents. What
 * every dossier says is held over all of them as blocks (`unit/reading/dossier-blocks`); here they are drawn.
 */
function sampleOf(graph: Graph, oneIn: number): readonly SubjectReference[] {
  const seen = new Map<string, number>();
  const classes = new Map<string, string>(graph.dataset.nodes.map((node) => [node.id, node.class]));
  return subjectsOf(graph).filter(({ kind, id }) => {
    const sort = classes.get(id) ?? kind;
    const position = seen.get(sort) ?? 0;
    seen.set(sort, position + 1);
    return position % oneIn === 0 || kind === 'document';
  });
}

/** Raised numbers that lead to no source of the list, or do not stand in its order. */
function oddNotes(container: Element): readonly string[] {
  const notes = [...container.querySelectorAll('span > button[aria-label^="注 "]')];
  return [...new Set(notes.map((note) => note.parentElement))].flatMap((group) => {
    const numbers = notes
      .filter((note) => note.parentElement === group)
      .map(({ textContent }) => Number(textContent));
    const isInOrder = numbers.join() === numbers.toSorted((a, b) => a - b).join();
    return isInOrder && numbers.every((number) => number > 0) ? [] : [numbers.join()];
  });
}

describe('dossiers of the real seeds', () => {
  test.each([
    ['zh', 5],
    ['en', 20],
  ] as const)(
    'are drawn without a complaint, their notes in order, every number citing its source or saying that it is ours (%s)',
    { timeout: 120_000 },
    async (language, oneIn) => {
      const graph = await realGraph();
      const complaints: unknown[][] = [];
      const error = vi.spyOn(console, 'error').mockImplementation((...words) => void complaints.push(words));
      const { container, rerenderIn } = renderAtlas(null, { graph, choices: { language } });
      for (const subject of sampleOf(graph, oneIn)) {
        const dossier = dossierOf(graph, subject, { language });
        rerenderIn(<DossierView key={subject.id} graph={graph} dossier={dossier} />);
        const text = container.textContent ?? '';
        expect(text).toContain(dossier.name);
        const odd = /undefined|NaN|\[object|group\.|class\.|summary\.|（）|\uE000/.exec(text)?.[0];
        expect({
          subject: subject.id,
          odd,
          notes: oddNotes(container),
          uncited: uncitedNumbers(container),
        }).toEqual({
          subject: subject.id,
          odd: undefined,
          notes: [],
          uncited: [],
        });
      }
      expect(complaints).toEqual([]);
      error.mockRestore();
    },
  );

  test('what a clause comes to for an investment says that it is worked out, beside the clause that it rests on', async () => {
    const graph = await realGraph();
    const clause = graph.dataset.nodes.find(
      (node) =>
        node.kind === 'measure' && node.attributes.amounts?.some((amount) => amount.rateOf === 'investment'),
    );
    if (clause === undefined) throw new Error('no clause grants a share of an investment');
    const dossier = dossierOf(graph, { kind: 'node', id: clause.id });
    const { container, user } = renderAtlas(<DossierView graph={graph} dossier={dossier} />, { graph });
    await user.type(screen.getByRole('textbox', { name: '拟投资额（万元）' }), '12000');
    expect(container.querySelectorAll('output > button').length).toBeGreaterThan(0);
    expect(uncitedNumbers(container)).toEqual([]);
  });
});
