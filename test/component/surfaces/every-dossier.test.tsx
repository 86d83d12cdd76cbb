import { expect, test, vi } from 'vitest';
import { readDossier } from '../../../src/atlas/reading/node-reading.ts';
import { DocumentDossier } from '../../../src/surfaces/dossier/document-dossier.tsx';
import { FindingDossier } from '../../../src/surfaces/dossier/finding-dossier.tsx';
import { NodeDossier } from '../../../src/surfaces/dossier/node-dossier.tsx';
import { realGraph } from '../../fixtures/real-atlas.ts';
import { renderAtlas } from '../render-atlas.tsx';

test('every record, finding and document of the real seeds is drawn without a complaint', {
  timeout: 120_000,
}, async () => {
  const graph = await realGraph();
  const complaints: unknown[][] = [];
  const error = vi.spyOn(console, 'error').mockImplementation((...words) => void complaints.push(words));
  for (const { id, name } of graph.dataset.nodes) {
    const model = readDossier(graph, id);
    if (model === undefined) throw new Error(`${id} has no dossier`);
    const { container, unmount } = renderAtlas(<NodeDossier model={model} graph={graph} />, { graph });
    const text = container.textContent ?? '';
    expect(text).toContain(name);
    expect(`${id} ${/undefined|NaN|\[object|group\.|class\.|（）/.exec(text)?.[0] ?? ''}`).toBe(`${id} `);
    unmount();
  }
  for (const { id, title } of graph.dataset.findings) {
    const { container, unmount } = renderAtlas(<FindingDossier graph={graph} id={id} />, { graph });
    expect(container).toHaveTextContent(title.replaceAll(/\s+/g, ' '));
    unmount();
  }
  for (const { id, title } of graph.dataset.documents) {
    const { container, unmount } = renderAtlas(<DocumentDossier graph={graph} id={id} />, { graph });
    expect(container).toHaveTextContent(title);
    expect(
      `${id} ${/undefined|NaN|\[object|group\.|class\./.exec(container.textContent ?? '')?.[0] ?? ''}`,
    ).toBe(`${id} `);
    unmount();
  }
  expect(complaints).toEqual([]);
  error.mockRestore();
});
