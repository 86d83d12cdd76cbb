import * as v from 'valibot';
import { type Dataset, datasetSchema } from '../../src/atlas/records/dataset.ts';
import type { NodeId } from '../../src/atlas/records/id.ts';
import type { Link } from '../../src/atlas/records/link.ts';
import type { Location } from '../../src/atlas/records/location.ts';
import { SCHEMA_VERSION } from '../../src/atlas/records/schema-version.ts';
import { sortedBy } from '../lib/compare-text.ts';
import type { StatedRecords } from './records.ts';

/**
 * Puts the dataset contract together: records in the order of their ids, stated relations in that of their rows.
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
    links: inOrderOfTexts(
      stated.links.map(({ record }) => record),
      parts.derived,
    ),
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

const isPart = ({ kind }: Link): boolean => kind === 'part-of';

/**
 * Relations of which the texts give lists stand as their rows do, which is the order of the texts: who is named first leads. Parts are
 * numbered by themselves, and what a rule finds has no order of its own.
 */
function inOrderOfTexts(stated: readonly Link[], derived: readonly Link[]): Link[] {
  return [
    ...sortedBy(stated.filter(isPart), linkKey),
    ...stated.filter((link) => !isPart(link)),
    ...sortedBy(derived, linkKey),
  ];
}

/** Orders links: by start, kind and end. */
export function linkKey(link: Link): string {
  return `${link.from} ${link.kind} ${link.to}`;
}
