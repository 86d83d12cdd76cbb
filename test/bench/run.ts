/**
 * `npm run bench [-- --runs 7 --selections 60 --atlas dist]`: the built atlas and a bare MapLibre page that draws the
 * same layers from the same files, opened alternately in one run, so that both meet the same weather.
 */
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { searchFileSchema } from '../../src/atlas/search/search-file.ts';
import { launchBrowser } from '../browser/browser.ts';
import { readSampleHeaders } from '../browser/sample-headers.ts';
import { serve } from '../browser/server.ts';
import { budgetsOf, budgetTable, measure } from '../budget/budgets.ts';
import { readBuiltSite, rolesOf } from '../budget/built-site.ts';
import { buildBare } from './build-bare.ts';
import { type Movement, measureMovement } from './movement.ts';
import { measureOpening, type Opening } from './opening.ts';
import { compare, comparisonTable, type Goal, goalTable, selectionTable } from './report.ts';
import { searchTable } from './searching.ts';
import { type Moment, measureSelections } from './selections.ts';
import { percentile } from './statistics.ts';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    selections: { type: 'string', default: '60' },
    atlas: { type: 'string', default: 'dist' },
  },
});
const runs = Number(options.runs);
const rounds = Number(options.selections);
if (!existsSync(join(options.atlas, 'index.html'))) {
  console.error('请先运行 npm run build。Run npm run build first.');
  process.exit(1);
}

const Named = v.object({ properties: v.object({ id: v.string(), name: v.string() }) });

function builtJson(file: string): unknown {
  return JSON.parse(readFileSync(join(options.atlas, 'data', file), 'utf8'));
}

/** Ids and names of the sub-zones, what a visitor most often looks for. */
function subzones(): { id: string; name: string }[] {
  const { features } = v.parse(v.object({ features: v.array(Named) }), builtJson('layers/subzones.geojson'));
  return features.map(({ properties }) => properties);
}

const bareFolder = await buildBare();
const headerRules = readSampleHeaders();
const atlasServer = await serve({ directories: [options.atlas], headerRules });
const bareServer = await serve({ directories: [bareFolder, options.atlas], headerRules });
const browser = await launchBrowser();
const openings: { atlas: Opening[]; bare: Opening[] } = { atlas: [], bare: [] };
const movements: { atlas: Movement[]; bare: Movement[] } = { atlas: [], bare: [] };

try {
  console.log(
    `${cpus()[0]?.model}, ${cpus().length} cores, ${browser.version()}, ${runs} runs, no graphics card (SwiftShader)`,
  );
  // The first opening of each fills the server's store of compressed files; it is not counted.
  await measureOpening(browser, atlasServer.url);
  await measureOpening(browser, bareServer.url);
  for (let run = 0; run < runs; run += 1) {
    openings.atlas.push(await measureOpening(browser, atlasServer.url));
    openings.bare.push(await measureOpening(browser, bareServer.url));
    movements.atlas.push(await measureMovement(browser, atlasServer.url));
    movements.bare.push(await measureMovement(browser, bareServer.url));
  }
  const rows = compare(
    { openings: openings.atlas, movements: movements.atlas },
    { openings: openings.bare, movements: movements.bare },
  );
  console.log(`\n${comparisonTable(rows)}`);

  const [first, ...others] = subzones();
  const names = others.map(({ name }) => name).slice(0, Math.ceil(rounds / 3));
  const select = (moment: Moment) =>
    measureSelections(browser, atlasServer.url, first?.id ?? '', names, rounds, moment);
  const selections = await select('rest');
  console.log(`\n选择到档案，地图静止 select to dossier, map at rest\n${selectionTable(selections)}`);
  console.log(
    `\n选择到档案，地图还在移动 select to dossier, map still moving\n${selectionTable(await select('moving'))}`,
  );

  const readings = v.parse(searchFileSchema, builtJson('search.json'));
  console.log(`\n检索 search\n${searchTable(builtJson('atlas.json'), readings)}`);

  const bareSite = readBuiltSite(bareFolder);
  const bareScripts = rolesOf(bareSite).firstView.reduce((total, file) => total + bareSite.bytes(file), 0);
  const site = readBuiltSite(options.atlas);
  const weights = measure(site, budgetsOf(rolesOf(site), bareScripts));
  console.log(`\n${budgetTable(site, weights)}\n`);

  const complete = rows.find(({ name }) => name.includes('first complete map'));
  const weighed = weights.map(({ name, bytes, most }) => ({ name, value: bytes / 1000, most: most / 1000 }));
  const goals: Goal[] = [
    {
      name: '首次完整地图 first complete map',
      value: (complete?.atlas ?? NaN) / (complete?.bare ?? NaN),
      most: 1.25,
      unit: '×',
    },
    {
      name: '选择到档案 select to painted, p95',
      value: percentile(
        selections.map(({ painted }) => painted),
        0.95,
      ),
      most: 50,
      unit: 'ms',
    },
    ...weighed.slice(0, 2).map((goal) => ({ ...goal, unit: 'kB' as const })),
  ];
  console.log(goalTable(goals));
} finally {
  await browser.close();
  await atlasServer.close();
  await bareServer.close();
}
