import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import type { Graph } from '../../../src/atlas/graph/graph.ts';
import { readDossier } from '../../../src/atlas/reading/node-reading.ts';
import type { AtlasNode } from '../../../src/atlas/records/node.ts';
import type { Language } from '../../../src/state/choices.ts';
import { DocumentDossier } from '../../../src/surfaces/dossier/document-dossier.tsx';
import { FindingDossier } from '../../../src/surfaces/dossier/finding-dossier.tsx';
import { NodeDossier } from '../../../src/surfaces/dossier/node-dossier.tsx';
import { realGraph } from '../../fixtures/real-atlas.ts';
import { uncitedNumbers } from '../../fixtures/uncited-numbers.ts';
import { renderAtlas } from '../render-atlas.tsx';

function uncitedIn(surface: ReactElement, graph: Graph, language: Language): string[] {
  const { container, unmount } = renderAtlas(surface, { graph, choices: { language } });
  // Without script a closed table is still in the page, as is what a reader opens.
  const found = uncitedNumbers(container);
  unmount();
  return found;
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
    const found: string[] = [];
    for (const node of sampleOf(graph)) {
      const model = readDossier(graph, node.id);
      if (model === undefined) throw new Error(`${node.id} has no dossier`);
      const uncited = uncitedIn(<NodeDossier model={model} graph={graph} />, graph, language);
      found.push(...uncited.map((text) => `${node.id}: ${text}`));
    }
    for (const { id } of graph.dataset.findings) {
      const uncited = uncitedIn(<FindingDossier graph={graph} id={id} />, graph, language);
      found.push(...uncited.map((text) => `${id}: ${text}`));
    }
    for (const { id } of graph.dataset.documents) {
      const uncited = uncitedIn(<DocumentDossier graph={graph} id={id} />, graph, language);
      found.push(...uncited.map((text) => `${id}: ${text}`));
    }
    expect(found).toEqual([]);
  },
);

test('what a clause comes to for an investment says that it is worked out, beside the clause that it rests on', async () => {
  const graph = await realGraph();
  const clause = graph.dataset.nodes.find(
    (node) =>
      node.kind === 'measure' && node.attributes.amounts?.some((amount) => amount.rateOf === 'investment'),
  );
  const model = clause === undefined ? undefined : readDossier(graph, clause.id);
  if (model === undefined) throw new Error('no clause grants a share of an investment');
  const { container, user } = renderAtlas(<NodeDossier model={model} graph={graph} />, { graph });
  await user.type(screen.getByRole('textbox', { name: '拟投资额（万元）' }), '12000');
  expect(container.querySelectorAll('.policy-sum').length).toBeGreaterThan(0);
  expect(uncitedNumbers(container)).toEqual([]);
});
