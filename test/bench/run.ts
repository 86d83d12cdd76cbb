/**
 * `npm run bench [-- --runs 7 --movements 3 --selections 60 --atlas dist --before folder]`: the built atlas, an earlier build of it
 * where a folder is named, and pages of other map libraries that draw the same layers from the same files, opened in
 * turn in one run, so that all meet the same weather.
 */
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { VIEW_NAMES } from '../../src/app/surfaces.ts';
import { searchFileSchema } from '../../src/atlas/search/search-file.ts';
import { launchBrowser } from '../browser/browser.ts';
import { readSampleHeaders } from '../browser/sample-headers.ts';
import { type RunningServer, serve } from '../browser/server.ts';
import { budgetsOf, budgetTable, measure } from '../budget/budgets.ts';
import { readBuiltSite, rolesOf } from '../budget/built-site.ts';
import { buildPeer, PEERS } from './build-peer.ts';
import { longListLines, measureLongList } from './long-list.ts';
import { matrixLine, measureMatrix } from './matrix.ts';
import { measureMovement } from './movement.ts';
import { measureOpening } from './opening.ts';
import {
  compare,
  comparisonTable,
  type Goal,
  goalTable,
  type PageResult,
  ratioOf,
  selectionTable,
} from './report.ts';
import { searchTable } from './searching.ts';
import { type Moment, measureSelections } from './selections.ts';
import { percentile } from './statistics.ts';
import { measureSurfaces, surfaceTable } from './surfaces.ts';

/** The list that opening is compared with: projects, the longest. */
const LIST_VIEW = 'projects';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    // Some draw a few frames a second in software: their movement takes half a minute.
    movements: { type: 'string', default: '3' },
    selections: { type: 'string', default: '60' },
    atlas: { type: 'string', default: 'dist' },
    before: { type: 'string' },
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

/** A page to open, and what was measured of it so far. */
interface Contestant {
  name: string;
  server: RunningServer;
  openings: PageResult['openings'][number][];
  movements: PageResult['movements'][number][];
}

const bareFolder = await buildPeer('bare');

async function contestant(name: string, directories: readonly string[]): Promise<Contestant> {
  return {
    name,
    server: await serve({ directories, headerRules: readSampleHeaders(directories.at(-1) ?? '') }),
    openings: [],
    movements: [],
  };
}

const atlas = await contestant('atlas', [options.atlas]);
const before = options.before === undefined ? [] : [await contestant('atlas before', [options.before])];
const peers = [];
for (const [peer, name] of [
  ['bare', PEERS.bare],
  ['leaflet', PEERS.leaflet],
  ['openlayers', PEERS.openlayers],
  ['echarts', PEERS.echarts],
] as const) {
  const folder = peer === 'bare' ? bareFolder : await buildPeer(peer);
  peers.push(await contestant(name, [folder, options.atlas]));
}
const pages = [atlas, ...peers, ...before];
const browser = await launchBrowser();

try {
  console.log(
    `${cpus()[0]?.model}, ${cpus().length} cores, ${browser.version()}, ${runs} runs, no graphics card (SwiftShader)`,
  );
  // The first opening of each fills the server's store of compressed files; it is not counted.
  for (const { server } of pages) await measureOpening(browser, server.url);
  for (let run = 0; run < runs; run += 1) {
    for (const { server, openings } of pages) openings.push(await measureOpening(browser, server.url));
    if (run >= Number(options.movements)) continue;
    for (const { server, movements } of pages) movements.push(await measureMovement(browser, server.url));
  }
  const rows = compare(pages);
  const columns = pages.map(({ name }) => name);
  console.log(`\n${comparisonTable(columns, rows)}`);

  const [first, ...others] = subzones();
  const names = others.map(({ name }) => name).slice(0, Math.ceil(rounds / 3));
  const select = (moment: Moment) =>
    measureSelections(browser, atlas.server.url, first?.id ?? '', names, rounds, moment);
  const selections = await select('rest');
  console.log(`\n选择到档案，地图静止 select to dossier, map at rest\n${selectionTable(selections)}`);
  console.log(
    `\n选择到档案，地图还在移动 select to dossier, map still moving\n${selectionTable(await select('moving'))}`,
  );

  const readings = v.parse(searchFileSchema, builtJson('search.json'));
  console.log(`\n检索 search\n${searchTable(builtJson('atlas.json'), readings)}`);

  console.log(`\n产业 × 地点 matrix\n${matrixLine(await measureMatrix(browser, atlas.server.url))}`);

  console.log(`\n名录 lists\n${longListLines(await measureLongList(browser, atlas.server.url))}`);

  const views = VIEW_NAMES.filter((name) => name !== 'map');
  const opened = await measureSurfaces(browser, atlas.server.url, views, 3);
  console.log(
    `\n打开各个界面，以名录为 1 opening each surface, of a list\n${surfaceTable(opened, LIST_VIEW)}`,
  );
  const slowest = opened.toSorted((a, b) => b.opened - a.opened)[0];

  const bareSite = readBuiltSite(bareFolder);
  const bareScripts = rolesOf(bareSite).firstView.reduce((total, file) => total + bareSite.bytes(file), 0);
  const site = readBuiltSite(options.atlas);
  const weights = measure(site, budgetsOf(rolesOf(site), bareScripts));
  console.log(`\n${budgetTable(site, weights)}\n`);

  const weighed = weights.map(({ name, bytes, most }) => ({ name, value: bytes / 1000, most: most / 1000 }));
  const ratioTo = (page: number, words: string, most: number): Goal => ({
    name: `${words} / ${columns[page]}`,
    value: ratioOf(rows, words, page),
    most,
    unit: '×',
  });
  const goals: Goal[] = [
    ratioTo(1, '首次绘制 first paint', 1.25),
    ratioTo(1, '首次完整地图 first complete map', 1.15),
    ratioTo(1, '首屏传输 first view over the line', 1.9),
    ...before.map(() => ratioTo(pages.length - 1, '首次绘制 first paint', 0.7)),
    {
      name: '选择到档案 select to painted, p95',
      value: percentile(
        selections.map(({ painted }) => painted),
        0.95,
      ),
      most: 50,
      unit: 'ms',
    },
    {
      name: `打开最慢的界面 slowest surface (${slowest?.view}) / 名录 list`,
      value: (slowest?.opened ?? 0) / (opened.find(({ view }) => view === LIST_VIEW)?.opened ?? Number.NaN),
      most: 1.5,
      unit: '×',
    },
    ...weighed.slice(0, 2).map((goal) => ({ ...goal, unit: 'kB' as const })),
  ];
  console.log(goalTable(goals));
} finally {
  await browser.close();
  for (const { server } of pages) await server.close();
}
