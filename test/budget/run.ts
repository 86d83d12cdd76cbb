/** `npm run size`: weighs the built atlas against its budgets. */
import { existsSync } from 'node:fs';
import { buildPeer } from '../bench/build-peer.ts';
import { budgetsOf, budgetTable, measure } from './budgets.ts';
import { readBuiltSite, rolesOf } from './built-site.ts';

const folder = process.argv[2] ?? 'dist';
if (!existsSync(`${folder}/index.html`)) {
  console.error(
    `${folder} 中没有构建结果，请先运行 npm run build。No built atlas in ${folder}: run npm run build first.`,
  );
  process.exit(1);
}
const bare = readBuiltSite(await buildPeer('bare'));
const bareScripts = rolesOf(bare).firstView.reduce((total, file) => total + bare.bytes(file), 0);
const site = readBuiltSite(folder);
const rows = measure(site, budgetsOf(rolesOf(site), bareScripts));
console.log(budgetTable(site, rows));
console.log(`裸 MapLibre 页脚本 scripts of the bare MapLibre page: ${(bareScripts / 1000).toFixed(1)} kB`);
if (rows.some(({ verdict }) => verdict !== 'within')) process.exitCode = 1;
