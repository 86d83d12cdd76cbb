import { expect, test } from 'vitest';
import { formatProblem, Problems } from '../../../geodata/checks/problems.ts';
import { publishedFiles } from '../../../geodata/steps/published-files.ts';
import { readSeeds } from '../../../geodata/steps/read-seeds.ts';
import { miniProject, miniText } from '../../fixtures/mini-project.ts';

const PACKAGE = 'seeds/datapackage.json';

/** The small project as a release leaves it. */
const published = Object.fromEntries(
  publishedFiles(
    readSeeds(miniProject(), new Problems()),
    ['place/zone/bay', 'place/belt/north', 'place/zone/bay'],
    miniProject(),
  ).map(({ path, text }) => [path, text]),
);

/** What is remarked of these changes after that release. */
function remarksOn(changes: Readonly<Record<string, string>>): string[] {
  const problems = new Problems();
  readSeeds(miniProject({ ...published, ...changes }), problems);
  expect(problems.list).toEqual([]);
  return problems.remarks.map(formatProblem);
}

const renamed = {
  'seeds/places.csv': miniText('seeds/places.csv').replace('Bay zone', 'Zone of the bay'),
};

test('ids are kept once each, in order; rows without ids by what they point at', () => {
  expect(published['seeds/published-ids.txt']).toBe('place/belt/north\nplace/zone/bay\n');
  expect(published['seeds/published-rows.txt']).toContain(
    'place-places place/belt/north place/zone/bay carried-by\n',
  );
  expect(published['seeds/published-rows.txt']).not.toMatch(/^(?:places|redirects) /m);
});

test('nothing is remarked of what was published, however its rows, columns and signs of line ends stand', () => {
  expect(remarksOn({})).toEqual([]);
  const [header = '', ...rows] = miniText('seeds/places.csv').trim().split('\n');
  expect(remarksOn({ 'seeds/places.csv': `\uFEFF${[header, ...rows.toReversed()].join('\r\n')}` })).toEqual(
    [],
  );
});

test('a change is remarked until the data date moves on', () => {
  expect(remarksOn(renamed)).toEqual([
    expect.stringMatching(/datapackage.json version: places.csv 在上次发布之后改过.* still \d{4}/),
  ]);
  const before = JSON.stringify(JSON.parse(new TextDecoder().decode(miniProject().read(PACKAGE))));
  const moved = before.replace(/"version":"[^"]+"/, '"version":"2099-01-01"');
  expect(moved).not.toBe(before);
  expect(
    remarksOn({
      ...renamed,
      'seeds/published-tables.json': published['seeds/published-tables.json'] ?? '',
      [PACKAGE]: moved,
    }),
  ).toEqual([]);
});

test('a state that cannot be read reminds of nothing', () => {
  expect(remarksOn({ ...renamed, 'seeds/published-tables.json': '{"date":' })).toEqual([]);
});

test('a link whose end got another id is not lost', () => {
  const links = miniText('seeds/place-places.csv').replace('place/zone/bay', 'place/zone/gulf');
  const renamedId = Object.fromEntries(
    [
      'places',
      'place-industries',
      'indicator-subjects',
      'measure-places',
      'project-places',
      'industry-places',
    ].map((name) => [
      `seeds/${name}.csv`,
      miniText(`seeds/${name}.csv`).replaceAll('place/zone/bay', 'place/zone/gulf'),
    ]),
  );
  const redirects = `${miniText('seeds/redirects.csv').trim()}\nplace/zone/bay,place/zone/gulf,改名\n`;
  const remarks = remarksOn({
    ...renamedId,
    'seeds/place-places.csv': links,
    'seeds/redirects.csv': redirects,
  });
  expect(remarks.filter((remark) => remark.includes('公布过的一行'))).toEqual([]);
});
