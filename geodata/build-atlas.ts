import type { Dataset } from '../src/atlas/records/dataset.ts';
import type { Story } from '../src/atlas/records/story.ts';
import { checkCitations } from './checks/check-citations.ts';
import { checkCompanies } from './checks/check-companies.ts';
import { checkFactSources } from './checks/check-fact-sources.ts';
import { checkFindings } from './checks/check-findings.ts';
import { checkIds, checkPublishedIds } from './checks/check-ids.ts';
import { checkLikeness } from './checks/check-likeness.ts';
import { checkLinks } from './checks/check-links.ts';
import { checkNotes } from './checks/check-notes.ts';
import { checkOpenLists } from './checks/check-open-lists.ts';
import { checkOtherWords } from './checks/check-other-words.ts';
import { checkPrintedTables } from './checks/check-printed-tables.ts';
import { checkSense } from './checks/check-sense.ts';
import { type Problem, Problems } from './checks/problems.ts';
import { sortedBy } from './lib/compare-text.ts';
import { assemble } from './steps/assemble.ts';
import { pairsApart } from './steps/assemble-look-alikes.ts';
import { textWordsOf } from './steps/collect-text-words.ts';
import { composeDataset, linkKey } from './steps/compose-dataset.ts';
import { derive } from './steps/derive.ts';
import type { BuildGeometry, Geometry } from './steps/geometry-contract.ts';
import type { OutputFile } from './steps/output-file.ts';
import { readGazetteerDistricts } from './steps/read-gazetteer.ts';
import { readSeeds, type Seeds } from './steps/read-seeds.ts';
import type { StatedRecords } from './steps/records.ts';
import { composeOutputs } from './steps/write-outputs.ts';
import { storiesOf } from './stories/build-stories.ts';
import type { ProjectFiles } from './tables/project-files.ts';

/**
 * From the seeds to every published file.
 * @throws {ProblemsError} once, with every problem of the seeds, the facts and the geometry.
 */
export async function buildAtlas(input: {
  files: ProjectFiles;
  rootDirectory: string;
  buildGeometry: BuildGeometry;
}): Promise<{
  seeds: Seeds;
  dataset: Dataset;
  outputs: OutputFile[];
  layers: Geometry['layers'];
  stories: readonly Story[];
  remarks: readonly Problem[];
}> {
  const { files, rootDirectory } = input;
  const problems = new Problems();

  const seeds = readSeeds(files, problems);
  const gazetteerDistricts = readGazetteerDistricts(files, problems);
  const stated = statedRecords(seeds, files, problems);
  const words = textWordsOf(seeds, files, problems);

  // In the order of their ids, so that nothing derived depends on the order of the rows.
  const nodes = sortedBy(
    stated.nodes.map(({ record }) => record),
    (node) => node.id,
  );
  const statedLinks = sortedBy(
    stated.links.map(({ record }) => record),
    linkKey,
  );
  const derived = derive({
    nodes,
    links: statedLinks,
    gazetteerDistricts,
    apart: pairsApart(stated.lookAlikes.map(({ record }) => record)),
  });
  const links = [...statedLinks, ...derived];

  // Without sound places, what the geometry lacks says nothing new.
  if (lacksPlaces(seeds, problems)) problems.throwIfAny();
  const geometry = await input.buildGeometry({
    nodes,
    links,
    rows: new Map(stated.nodes.map(({ record, row }) => [record.id, row])),
    problems,
    rootDirectory,
  });
  problems.throwIfAny();
  const { locations, layers } = geometry;

  const dataset = composeDataset({ generated: seeds.package.version, stated, derived, locations });
  const stories = await storiesOf(files, dataset, problems);
  problems.throwIfAny();
  return {
    seeds,
    dataset,
    outputs: composeOutputs(seeds, dataset, geometry, { words, stories }),
    layers,
    stories,
    remarks: problems.remarks,
  };
}

/** What the seeds say, as records, with every check that needs no position. */
export function statedRecords(seeds: Seeds, files: ProjectFiles, problems: Problems): StatedRecords {
  const stated = assemble(seeds, problems);
  checkIds(seeds, stated, problems);
  checkPublishedIds(seeds, files, problems);
  checkCitations(seeds, stated, problems);
  checkLinks(stated, problems);
  checkLikeness(stated, problems);
  checkNotes(stated, problems);
  checkOtherWords(stated, problems);
  checkFactSources(seeds, problems);
  checkCompanies(seeds, problems);
  checkFindings(seeds, problems);
  checkOpenLists(seeds, stated, problems);
  checkSense(seeds, problems);
  checkPrintedTables(seeds, stated, problems);
  return stated;
}

/** Whether the table of places is not whole or not sound: positions are built on every row of it. */
function lacksPlaces(seeds: Seeds, problems: Problems): boolean {
  return (
    problems.list.some(({ file }) => file === seeds.tables.get('places')?.file) ||
    [...seeds.lost].some((id) => id.startsWith('place/'))
  );
}
