import { expect, test } from 'vitest';
import { firstViewOf } from '../../geodata/steps/first-view.ts';
import { parseDataset } from '../../src/atlas/records/parse-dataset.ts';
import { realGraph } from '../fixtures/real-atlas.ts';

const { dataset } = await realGraph();
const firstView = firstViewOf(dataset);

test('the first view has every place that the map may show, by name and position', () => {
  const { dataset: read, problems } = parseDataset(JSON.parse(JSON.stringify(firstView)));
  expect(problems).toEqual([]);
  const located = dataset.nodes.filter(
    ({ kind, class: of, location }) => kind === 'place' && of !== 'locality' && location,
  );
  const byId = new Map(read.nodes.map((node) => [node.id, node]));
  for (const { id, name, nameEn, location } of located) {
    const { lon, lat, precision } = location ?? {};
    expect(byId.get(id)).toMatchObject({ id, name, nameEn, location: { lon, lat, precision } });
  }
});

test('the first view leaves out what is only read in a dossier', () => {
  expect(firstView.nodes.filter((node) => node.kind !== 'place')).toEqual([]);
  const { nodes } = firstView;
  expect(nodes.filter((node) => node.aliases !== undefined || 'note' in node.attributes)).toEqual([]);
  expect(nodes.filter((node) => node.location?.basisEn !== undefined)).toEqual([]);
  expect(nodes.filter((node) => node.citations.length !== 1)).toEqual([]);
  const whole = JSON.stringify(
    dataset.nodes.filter(({ id }) => firstView.nodes.some((seen) => seen.id === id)),
  );
  expect(JSON.stringify(firstView.nodes).length).toBeLessThan(0.9 * whole.length);
});
