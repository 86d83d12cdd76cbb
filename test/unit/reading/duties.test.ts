import { describe, expect, test } from 'vitest';
import { withoutRules } from '../../../src/atlas/graph/without-rules.ts';
import { dutiesOf, organisationNames } from '../../../src/atlas/reading/duties.ts';
import { DOSSIER_GRAPH } from '../../fixtures/dossier-atlas.ts';
import { nodeId } from '../../fixtures/records.ts';

const namesOf = (id: string) =>
  organisationNames(DOSSIER_GRAPH, nodeId(id)).map(({ node, relation }) => `${relation} ${node.name}`);

describe('the names of an organisation', () => {
  test('back to all that were merged into it', () => {
    expect(namesOf('organisation/resources')).toEqual([
      'self 市资源局',
      'earlier 市国土局',
      'earlier 市规划局',
    ]);
  });

  test('forward to what it became, not sideways to what was merged with it', () => {
    expect(namesOf('organisation/land')).toEqual(['self 市国土局', 'later 市资源局']);
  });

  test('each with the links that say so', () => {
    const [, earlier] = organisationNames(DOSSIER_GRAPH, nodeId('organisation/resources'));
    expect(earlier?.links).toMatchObject([{ rule: 'outside-knowledge', note: '2019年机构改革' }]);
  });
});

describe('the duties of an organisation', () => {
  test('under all its names, document by document, each under the name of its time', () => {
    expect(
      dutiesOf(DOSSIER_GRAPH, nodeId('organisation/resources')).map(({ document, duties }) => [
        document,
        duties.map(({ node, under }) => `${under.name} ${node.name}`),
      ]),
    ).toEqual([
      ['2016-pilot-plan', ['市国土局 试点方向', '市规划局 智能制造试点']],
      ['2021-14fyp', ['市资源局 盘活用地']],
    ]);
  });

  test('with the places that they are about', () => {
    const [pilot, plan] = dutiesOf(DOSSIER_GRAPH, nodeId('organisation/resources'));
    expect(pilot?.places.map((place) => place.id)).toEqual(['place/district/yuyao', 'place/zone/bay']);
    expect(plan?.places).toEqual([]);
  });

  test('without the reforms that the documents do not state, only under its own name', () => {
    const stated = withoutRules(DOSSIER_GRAPH, ['outside-knowledge']);
    expect(dutiesOf(stated, nodeId('organisation/resources')).map(({ document }) => document)).toEqual([
      '2021-14fyp',
    ]);
  });
});
