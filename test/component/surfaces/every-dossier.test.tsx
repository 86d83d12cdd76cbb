import { expect, test, vi } from 'vitest';
import { DossierView } from '../../../src/surfaces/dossier/dossier-view.tsx';
import { dossierOf, subjectsOf } from '../../fixtures/dossier-data.ts';
import { realGraph } from '../../fixtures/real-atlas.ts';
import { renderAtlas } from '../render-atlas.tsx';

test('every record, finding and document of the real seeds is drawn without a complaint', {
  timeout: 240_000,
}, async () => {
  const graph = await realGraph();
  const complaints: unknown[][] = [];
  const error = vi.spyOn(console, 'error').mockImplementation((...words) => void complaints.push(words));
  const { container, rerenderIn } = renderAtlas(null, { graph });
  for (const subject of subjectsOf(graph)) {
    const dossier = dossierOf(graph, subject);
    rerenderIn(<DossierView key={subject.id} graph={graph} dossier={dossier} />);
    const text = container.textContent ?? '';
    expect(text).toContain(dossier.name);
    const odd = /undefined|NaN|\[object|group\.|class\.|summary\.|（）|\uE000/.exec(text)?.[0] ?? '';
    expect(`${subject.id} ${odd}`).toBe(`${subject.id} `);
    // Raised numbers lead to sources of the list, and stand in their order.
    for (const references of container.querySelectorAll('span:has(> button[aria-label^="注 "])')) {
      const numbers = [...references.children].map(({ textContent }) => Number(textContent));
      expect(`${subject.id} ${numbers.join()}`).toBe(
        `${subject.id} ${numbers.toSorted((a, b) => a - b).join()}`,
      );
      expect(`${subject.id} ${numbers.join()}`).not.toMatch(/ 0/);
    }
  }
  expect(complaints).toEqual([]);
  error.mockRestore();
});
