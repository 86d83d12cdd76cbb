import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildAtlas } from './build-atlas.ts';
import { formatProblem, ProblemsError } from './checks/problems.ts';
import { dateLeftBehind, diffDatasets, formatDifference } from './steps/diff-datasets.ts';
import { withoutGeometry } from './steps/geometry-contract.ts';
import { filesIn, type ProjectFiles } from './tables/project-files.ts';

/*
 * npm run data:diff           what the seeds on disk change against the last commit
 * npm run data:diff -- v1.0   … against a tag, branch or commit
 */
const rootDirectory = fileURLToPath(new URL('..', import.meta.url));
const revision = process.argv[2] ?? 'HEAD';

try {
  const before = await datasetOf(filesAt(revision));
  const after = await datasetOf(filesIn(rootDirectory));
  const differences = diffDatasets(before, after);
  console.log(differences.map(formatDifference).join('\n'));
  const reminder = dateLeftBehind(before, after, differences);
  if (reminder !== undefined) console.log(`注意 note: ${formatProblem(reminder)}`);
  console.log(`${differences.length} 处不同（与 ${revision} 相比） / differences against ${revision}`);
} catch (error) {
  if (!(error instanceof ProblemsError)) throw error;
  console.error(error.problems.map(formatProblem).join('\n'));
  process.exitCode = 1;
}

async function datasetOf(files: ProjectFiles) {
  const { dataset } = await buildAtlas({ files, rootDirectory, buildGeometry: withoutGeometry });
  return dataset;
}

/** The files as they were committed; the build of today reads them. */
function filesAt(commit: string): ProjectFiles {
  return {
    read(path) {
      try {
        return execFileSync('git', ['show', `${commit}:${path}`], {
          cwd: rootDirectory,
          stdio: ['ignore', 'pipe', 'ignore'],
          maxBuffer: 2 ** 28,
        });
      } catch {
        return undefined;
      }
    },
  };
}
