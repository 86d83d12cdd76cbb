import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAtlas } from './build-atlas.ts';
import { formatProblem, ProblemsError } from './checks/problems.ts';
import { buildGeometry } from './geometry/build-geometry.ts';
import { stampData, writeWhole } from './site/data-stamp.ts';
import { MAP_FONTS_FILE } from './site/map-fonts-file.ts';
import { OVERVIEW_FILE } from './site/overview-file.ts';
import { putInPlace } from './site/whole-site.ts';
import { publishedFiles } from './steps/published-files.ts';
import { mapFontsJson, writeFonts } from './steps/write-fonts.ts';
import { writeOutputs } from './steps/write-outputs.ts';
import { writeOverview } from './steps/write-overview.ts';
import { filesIn } from './tables/project-files.ts';

/*
 * npm run data            builds public/data from seeds/
 * npm run data -- --check validates and writes nothing
 * npm run data -- --publish builds, and records ids, rows and data date as published: from then on none disappears unnoticed
 */
const rootDirectory = fileURLToPath(new URL('..', import.meta.url));
const files = filesIn(rootDirectory);

try {
  const { seeds, dataset, outputs, layers, stories, remarks } = await buildAtlas({
    files,
    rootDirectory,
    buildGeometry,
  });
  for (const remark of remarks) console.log(`注意 note: ${formatProblem(remark)}`);
  if (!process.argv.includes('--check')) {
    writeOutputs(join(rootDirectory, 'public/data'), join(rootDirectory, '.cache/data'), outputs);
    writeOverview(layers, join(rootDirectory, OVERVIEW_FILE));
    const scratchFonts = join(rootDirectory, '.cache/fonts');
    const { faces, missing } = await writeFonts(dataset, { layers, stories }, scratchFonts);
    putInPlace(scratchFonts, join(rootDirectory, 'public/fonts'));
    writeWhole(join(rootDirectory, MAP_FONTS_FILE), mapFontsJson(faces));
    stampData(rootDirectory);
    if (missing.length > 0)
      console.log(`字库没有这些字，由读者的字体显示 / not in the fonts: ${missing.join('')}`);
  }
  if (process.argv.includes('--publish')) {
    const ids = dataset.nodes.map((node) => node.id);
    for (const { path, text } of publishedFiles(seeds, ids, files))
      writeWhole(join(rootDirectory, path), text);
  }
  console.log(
    `${dataset.nodes.length} 条记录 nodes · ${dataset.links.length} 条关系 links · ${dataset.findings.length} 条疑点 findings · ${outputs.length} 个文件 files`,
  );
} catch (error) {
  if (!(error instanceof ProblemsError)) throw error;
  console.error(error.problems.map(formatProblem).join('\n'));
  console.error(`\n${error.problems.length} 个问题，未写出任何文件 / problems, nothing was written`);
  process.exitCode = 1;
}
