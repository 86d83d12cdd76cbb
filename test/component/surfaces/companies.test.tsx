import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { createGraph } from '../../../src/atlas/graph/graph.ts';
import { DossierPanel } from '../../../src/surfaces/dossier/dossier-panel.tsx';
import { SearchPanel } from '../../../src/surfaces/search/search-panel.tsx';
import { link, node, nodeId } from '../../fixtures/records.ts';
import { SMALL_DATASET } from '../../fixtures/small-atlas.ts';
import { renderAtlas } from '../render-atlas.tsx';

const FIRM = 'organisation/company/jintian';
const UNIVERSITY = 'organisation/university/ningbo';
const organisation = (id: string, ofClass: string, name: string, aliases: string[] = []) =>
  node({ id, kind: 'organisation', class: ofClass, name, aliases });
const project = (id: string, name: string) =>
  node({
    id: `project/2016/${id}`,
    kind: 'project',
    class: 'key-project',
    name,
    document: '2021-14fyp',
    attributes: { districtBasis: 'not-stated' },
  });

/** A firm with three projects, one shared with a university, one with another firm, and a firm without a project. */
const graph = createGraph({
  ...SMALL_DATASET,
  nodes: [
    ...SMALL_DATASET.nodes,
    organisation(FIRM, 'company', '金田铜业', ['金田']),
    organisation('organisation/company/idle', 'company', '某企业'),
    organisation('organisation/company/alone', 'company', '无项目企业'),
    organisation(UNIVERSITY, 'university', '某大学'),
    project('copper', '铜线项目'),
    project('shared', '共建项目'),
    project('nobody', '无名项目'),
    project('joint', '合办项目'),
  ],
  links: [
    ...SMALL_DATASET.links,
    link(FIRM, 'undertakes', 'project/2016/copper'),
    link(FIRM, 'undertakes', 'project/2016/shared'),
    link(UNIVERSITY, 'undertakes', 'project/2016/shared'),
    // Of two firms one stands there under a name that is read as its own.
    link('organisation/company/idle', 'undertakes', 'project/2016/joint'),
    {
      ...link(FIRM, 'undertakes', 'project/2016/joint'),
      basis: 'derived',
      rule: 'reading',
      note: '文中写作“金田”，读作金田铜业',
    },
    link('project/2016/copper', 'located-in', 'place/district/yuyao'),
  ],
});

const open = (id: string) =>
  renderAtlas(<DossierPanel graph={graph} onPainted={() => undefined} />, {
    choices: { selection: { kind: 'node', id: nodeId(id) } },
    graph,
  });
const section = (name: string) => within(screen.getByRole('region', { name }));
const linksIn = (name: string) =>
  section(name)
    .getAllByRole('link')
    .map((own) => own.textContent);

describe('the dossier of a company', () => {
  test('has its projects by document and their places, and speaks of no duties', async () => {
    const { choices, user } = open(FIRM);
    expect(linksIn('名下所列项目')).toEqual(expect.arrayContaining(['铜线项目', '共建项目', '余姚市']));
    expect(section('名下所列项目').getByText('项目所在地 1 处')).toBeVisible();
    expect(screen.queryByText(/历年职责/)).toBeNull();
    expect(screen.getByText(/写到的企业/)).toHaveTextContent('名下所列项目 3 项');
    await user.click(section('名下所列项目').getByRole('link', { name: '铜线项目' }));
    expect(choices.getState().selection).toMatchObject({ id: 'project/2016/copper' });
  });

  test('says that none is listed where none is', () => {
    open('organisation/company/alone');
    expect(section('未载明').getByText('名下所列项目')).toBeVisible();
    expect(screen.queryByText(/历年职责/)).toBeNull();
  });

  test('a bureau keeps its duties, and lacks no project', () => {
    open('organisation/jingxin');
    expect(section('历年职责')).toBeDefined();
    expect(screen.queryByText(/名下所列项目/)).toBeNull();
  });
});

describe('the dossier of a project', () => {
  test('leads to its company', async () => {
    const { choices, user } = open('project/2016/copper');
    expect(linksIn('企业或单位')).toEqual(['金田铜业']);
    await user.click(section('企业或单位').getByRole('link', { name: '金田铜业' }));
    expect(choices.getState().selection).toMatchObject({ id: FIRM });
  });

  test.each([
    ['copper', '企业为金田铜业'],
    ['shared', '单位为金田铜业、某大学'],
    ['joint', '企业为某企业、金田铜业推得'],
  ])('%s: the sentence calls a company a company alone', (id, words) => {
    open(`project/2016/${id}`);
    expect(screen.getByText(/所列重点项目/)).toHaveTextContent(words);
  });

  test('says that nobody is named where nobody is', () => {
    open('project/2016/nobody');
    expect(section('未载明').getByText(/企业或单位/)).toBeVisible();
  });
});

test('the search has companies in a group of their own, with a sign of their own', async () => {
  const { user } = renderAtlas(<SearchPanel graph={graph} readings="loading" onNeeded={() => undefined} />, {
    graph,
  });
  await user.type(screen.getByRole('combobox'), '金田');
  const group = await screen.findByRole('group', { name: /^企业与高校院所/ });
  const option = within(group).getByRole('option', { name: /金田铜业/ });
  expect(option.querySelector('[data-kind="company"]')).not.toBeNull();
});
