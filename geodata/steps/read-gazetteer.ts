import { type NodeId, parseNodeId } from '../../src/atlas/records/id.ts';
import type { Problems } from '../checks/problems.ts';
import { parseTable } from '../tables/parse-table.ts';
import type { ProjectFiles } from '../tables/project-files.ts';

const FILE = 'geodata/facts/gazetteer.csv';

/** The district of each place, from the gazetteer of facts. Its positions are read by the geometry. */
export function readGazetteerDistricts(files: ProjectFiles, problems: Problems): Map<string, NodeId> {
  const bytes = files.read(FILE);
  if (bytes === undefined) {
    problems.add({ file: FILE, zh: '缺少这个文件', en: 'the file is missing' });
    return new Map();
  }
  const raw = parseTable(FILE, bytes, problems);
  const districts = new Map<string, NodeId>();
  const place = raw?.header.indexOf('place') ?? -1;
  const district = raw?.header.indexOf('district') ?? -1;
  for (const { cells } of raw?.records ?? []) {
    const id = parseNodeId(cells[district]);
    if (id !== undefined) districts.set(cells[place] ?? '', id);
  }
  return districts;
}
