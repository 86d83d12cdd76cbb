import * as v from 'valibot';
import { type Dataset, datasetSchema } from '../../src/atlas/records/dataset.ts';
import type { NodeId } from '../../src/atlas/records/id.ts';
import type { Link } from '../../src/atlas/records/link.ts';
import type { Location } from '../../src/atlas/records/location.ts';
import { SCHEMA_VERSION } from '../../src/atlas/records/schema-version.ts';
import { sortedBy } from '../lib/compare-text.ts';
import type { StatedRecords } from './records.ts';

/**
 * Puts the dataset contract together, in an order that depends on nothing but the ids.
 * @throws {v.ValiError} when the result breaks the contract, which is a defect of the pipeline and not of the seeds.
 */
export function composeDataset(parts: {
  generated: string;
  stated: StatedRecords;
  derived: readonly Link[];
  locations: ReadonlyMap<NodeId, Location>;
}): Dataset {
  const { stated } = parts;
  return v.parse(datasetSchema, {
    schemaVersion: SCHEMA_VERSION,
    generated: parts.generated,
    documents: sortedBy(
      stated.documents.map(({ record }) => record),
      (document) => document.id,
    ),
    nodes: sortedBy(
      stated.nodes.map(({ record }) => {
        const location = parts.locations.get(record.id);
        return location === undefined ? record : { ...record, location };
      }),
      (node) => node.id,
    ),
    links: sortedBy([...stated.links.map(({ record }) => record), ...parts.derived], linkKey),
    findings: sortedBy(
      stated.findings.map(({ record }) => record),
      (finding) => finding.id,
    ),
    topics: stated.topics.map(({ record }) => record),
    lookAlikes: sortedBy(
      stated.lookAlikes.map(({ record }) => record),
      (lookAlike) => lookAlike.id,
    ),
    printedTables: stated.printedTables.map(({ record }) => record),
    redirects: sortedBy(
      stated.redirects.map(({ record }) => record),
      (redirect) => redirect.from,
    ),
  });
}

/** Orders links: by start, kind and end. */
export function linkKey(link: Link): string {
  return `${link.from} ${link.kind} ${link.to}`;
}
