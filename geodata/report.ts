import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGraph } from '../src/atlas/graph/graph.ts';
import { buildAtlas } from './build-atlas.ts';
import { formatProblem, ProblemsError } from './checks/problems.ts';
import { comparisonReport } from './report/comparison-report.ts';
import { documentReport } from './report/document-report.ts';
import { readResidue } from './report/residue.ts';
import { withoutGeometry } from './steps/geometry-contract.ts';
import { filesIn } from './tables/project-files.ts';

/*
 * npm run data:report                                    what is recorded of each document, by kind and by section
 * npm run data:report -- --sources DIR --markdown FILE   also what DIR/<document id>.txt says beyond the records
 */
const rootDirectory = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: { sources: { type: 'string' }, markdown: { type: 'string' } },
});

try {
  const files = filesIn(rootDirectory);
  const { dataset } = await buildAtlas({ files, rootDirectory, buildGeometry: withoutGeometry });
  const graph = createGraph(dataset);
  const documents = dataset.documents.map((document) => {
    const text = plainText(document.id);
    return { document, residue: text === undefined ? undefined : readResidue(graph, document, text) };
  });
  const report = [
    comparisonReport(graph, documents),
    ...documents.map(({ document, residue }) => documentReport(graph, document, residue)),
  ].join('\n');
  console.log(report);
  if (options.markdown !== undefined) writeFileSync(options.markdown, report);
} catch (error) {
  if (!(error instanceof ProblemsError)) throw error;
  console.error(error.problems.map(formatProblem).join('\n'));
  process.exitCode = 1;
}

/** The document as plain text in UTF-8, where the directory of `--sources` holds it. */
function plainText(id: string): string | undefined {
  if (options.sources === undefined) return undefined;
  const file = join(options.sources, `${id}.txt`);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
