import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Graph } from '../../../src/atlas/graph/graph.ts';
import type { AtlasNode } from '../../../src/atlas/records/node.ts';
import type { SubjectReference } from '../../../src/atlas/records/subject-reference.ts';
import type { Language } from '../../../src/state/choices.ts';
import { DossierView } from '../../../src/surfaces/dossier/dossier-view.tsx';
import { dossierOf } from '../../fixtures/dossier-data.ts';
import { realGraph } from '../../fixtures/real-atlas.ts';
import { uncitedNumbers } from '../../fixtures/uncited-numbers.ts';
import { renderAtlas } from '../render-atlas.tsx';

function uncitedIn(graph: Graph, subject: SubjectReference, language: Language): string[] {
  const dossier = dossierOf(graph, subject, { language });
  const surface = <DossierView graph={graph} dossier={dossier} />;
  const { container, unmount } = renderAtlas(surface, { graph, choices: { language } });
  // Without script a closed table is still in the page, as is what a reader opens.
  const found = uncitedNumbers(container);
  unmount();
  return found.map((text) => `${subject.id}: ${text}`);
}

/** One record in ten of each class, and the first, which most classes give something of their own. */
function sampleOf(graph: Graph): readonly AtlasNode[] {
  const seen = new Map<string, number>();
  return graph.dataset.nodes.filter((node) => {
    const position = seen.get(node.class) ?? 0;
    seen.set(node.class, position + 1);
    return position % 10 === 0 || node.class === 'policy-clause';
  });
}

test.each(['zh', 'en'] as const)(
  'every number of a dossier opens its citation or says that the atlas made it (%s)',
  {
    timeout: 120_000,
  },
  async (language) => {
    const graph = await realGraph();
    const subjects: readonly SubjectReference[] = [
      ...sampleOf(graph).map(({ id }) => ({ kind: 'node' as const, id })),
      ...graph.dataset.findings.map(({ id }) => ({ kind: 'finding' as const, id })),
      ...graph.dataset.documents.map(({ id }) => ({ kind: 'document' as const, id })),
    ];
    const found = subjects.flatMap((subject) => uncitedIn(graph, subject, language));
    expect(found).toEqual([]);
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
