import { expect, test } from 'vitest';
import { buildMini, miniProject } from '../../fixtures/mini-project.ts';

/** The links of the sound project with these tables, by `from kind to`. */
async function linksWith(changes: Readonly<Record<string, string>>) {
  const { dataset } = await buildMini(miniProject(changes));
  return new Map(dataset.links.map((link) => [`${link.from} ${link.kind} ${link.to}`, link]));
}

test('what is read from the context is derived, says how it is read, and keeps its citations', async () => {
  const links = await linksWith({
    'seeds/project-places.csv':
      'project,place,basis,note,citations\nproject/2021/magnet,place/district/yuyao,reading,承前,plan-2021#四（二）\n',
    'seeds/measure-organisations.csv':
      'measure,organisation,role,basis,note,citations\nmeasure/2020/clause-3,organisation/jingxin,responsible,reading,统筹,draft-2020#第3条\n',
  });
  expect(links.get('project/2021/magnet located-in place/district/yuyao')).toMatchObject({
    basis: 'derived',
    rule: 'reading',
    note: '承前',
    citations: [{ document: 'plan-2021', locator: '四（二）' }],
  });
  expect(links.get('organisation/jingxin responsible measure/2020/clause-3')).toMatchObject({
    basis: 'derived',
    rule: 'reading',
  });
});

test('a basis that is empty or stated makes a stated link, without a rule', async () => {
  const links = await linksWith({
    'seeds/place-industries.csv':
      'place,industry,basis,note,citations\nplace/zone/bay,industry/2021/materials,stated,,plan-2021#表4-1\n',
  });
  for (const name of [
    'place/zone/bay leads industry/2021/materials',
    'project/2021/magnet located-in place/district/yuyao',
  ]) {
    expect(links.get(name)).toMatchObject({ basis: 'stated' });
    expect(links.get(name)).not.toHaveProperty('rule');
  }
});

test('an industry gathers in its places, unless the row says that it only names them', async () => {
  const links = await linksWith({
    'seeds/industry-places.csv':
      'industry,place,kind,basis,note,citations\nindustry/2021/materials,place/district/yuyao,,,,plan-2021#四（二）\nindustry/2021/materials,place/zone/bay,names,,列于其下,plan-2021#四（二）\n',
  });
  expect(links.has('industry/2021/materials gathers-in place/district/yuyao')).toBe(true);
  expect(links.has('industry/2021/materials names place/zone/bay')).toBe(true);
  expect(links.has('industry/2021/materials gathers-in place/zone/bay')).toBe(false);
});
