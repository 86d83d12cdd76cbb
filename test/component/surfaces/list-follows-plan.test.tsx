import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TABLES } from '../../../src/atlas/tables/tables.ts';
import { ListPanel } from '../../../src/surfaces/lists/list-panel.tsx';
import { onMap } from '../../../src/surfaces/lists/lit-records.ts';
import { SMALL_GRAPH as graph } from '../../fixtures/small-atlas.ts';
import { filtersIn, renderAtlas } from '../render-atlas.tsx';

test('a chosen plan narrows list and map together; taking its document away takes the plan away', async () => {
  const { choices, user } = renderAtlas(<ListPanel graph={graph} table={TABLES.places} />, {
    choices: { view: 'places' },
  });
  const all = screen.getAllByRole('row').length;
  act(() => choices.getState().choosePlan('2016-pilot-plan'));
  expect(await screen.findByRole('button', { name: /去掉筛选.*2016/ })).toBeVisible();
  expect(screen.queryAllByRole('row').length).toBeLessThan(all);
  expect(onMap(graph, choices)).not.toBeUndefined();
  // The list itself asked for no document: the plan alone is kept.
  expect(filtersIn(choices).document).toEqual([]);
  await user.click(screen.getByRole('button', { name: /去掉筛选.*2016/ }));
  expect(choices.getState().plan).toBeUndefined();
  expect(screen.getAllByRole('row')).toHaveLength(all);
});

test('while something is read the list says that the map shows that instead', () => {
  const { choices } = renderAtlas(<ListPanel graph={graph} table={TABLES.places} />, {
    choices: { view: 'places' },
  });
  const said = '地图现在标出正在读的一条；关闭正文后标出本名录。';
  expect(screen.queryByText(said)).toBeNull();
  act(() => choices.getState().select({ kind: 'document', id: '2016-pilot-plan' }));
  expect(screen.getByText(said)).toBeVisible();
});
