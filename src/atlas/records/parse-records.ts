import * as v from 'valibot';
import type { Dataset } from './dataset.ts';
import type { AtlasDocument } from './document.ts';
import type { Finding } from './finding.ts';
import type { Link } from './link.ts';
import type { LookAlike } from './look-alike.ts';
import type { AtlasNode } from './node.ts';
import type { PrintedTable } from './printed-table.ts';
import type { Redirect } from './redirect.ts';
import { SCHEMA_VERSION } from './schema-version.ts';
import type { Topic } from './topic.ts';

/** A record that was left out because it does not fit its schema. */
export interface DatasetProblem {
  /** `nodes`, `links` … */
  collection: string;
  /** Its id, both ends of a link, or its position where it has neither. */
  record: string;
  message: string;
}

export interface LoadedDataset {
  dataset: Dataset;
  problems: readonly DatasetProblem[];
}

/** The file is not a dataset of this version at all. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
}

const fileSchema = v.object({
  schemaVersion: v.string(),
  generated: v.string(),
  documents: v.array(v.unknown()),
  nodes: v.array(v.unknown()),
  links: v.array(v.unknown()),
  findings: v.array(v.unknown()),
  redirects: v.optional(v.array(v.unknown()), []),
  topics: v.optional(v.array(v.unknown()), []),
  lookAlikes: v.optional(v.array(v.unknown()), []),
  printedTables: v.optional(v.array(v.unknown()), []),
});

/** What records of each collection look like; those of a collection without a schema are passed over. */
export interface RecordSchemas {
  documents: v.GenericSchema<unknown, AtlasDocument>;
  nodes: v.GenericSchema<unknown, AtlasNode>;
  links: v.GenericSchema<unknown, Link>;
  findings?: v.GenericSchema<unknown, Finding>;
  redirects?: v.GenericSchema<unknown, Redirect>;
  topics?: v.GenericSchema<unknown, Topic>;
  lookAlikes?: v.GenericSchema<unknown, LookAlike>;
  printedTables?: v.GenericSchema<unknown, PrintedTable>;
}

/**
 * Parses a dataset, whole or in part. A record that does not fit is left out and named, so that one slip does not take the
 * atlas away; unknown entries are dropped, so that a newer minor version can be read.
 * @param json the parsed file
 * @throws {DatasetError} when it is not a dataset of this major version
 */
export function parseRecords(json: unknown, schemas: RecordSchemas): LoadedDataset {
  const file = v.safeParse(fileSchema, json);
  if (!file.success) throw new DatasetError(`not an atlas dataset: ${messagesOf(file.issues)}`);
  const { schemaVersion, generated } = file.output;
  if (majorOf(schemaVersion) !== majorOf(SCHEMA_VERSION)) {
    throw new DatasetError(`dataset version ${schemaVersion} cannot be read by version ${SCHEMA_VERSION}`);
  }
  const problems: DatasetProblem[] = [];
  const parseAll = <Schema extends v.GenericSchema>(
    collection: string,
    schema: Schema,
    records: readonly unknown[],
  ): v.InferOutput<Schema>[] =>
    records.flatMap((record, index) => {
      const result = v.safeParse(schema, record);
      if (result.success) return [result.output];
      problems.push({ collection, record: labelOf(record, index), message: messagesOf(result.issues) });
      return [];
    });
  const known = file.output;
  const parseKnown = <Schema extends v.GenericSchema>(
    collection: 'findings' | 'redirects' | 'topics' | 'lookAlikes' | 'printedTables',
    schema: Schema | undefined,
  ): v.InferOutput<Schema>[] => (schema === undefined ? [] : parseAll(collection, schema, known[collection]));
  const dataset: Dataset = {
    schemaVersion,
    generated,
    documents: parseAll('documents', schemas.documents, file.output.documents),
    nodes: parseAll('nodes', schemas.nodes, file.output.nodes),
    links: parseAll('links', schemas.links, file.output.links),
    findings: parseKnown('findings', schemas.findings),
    topics: parseKnown('topics', schemas.topics),
    lookAlikes: parseKnown('lookAlikes', schemas.lookAlikes),
    printedTables: parseKnown('printedTables', schemas.printedTables),
    redirects: parseKnown('redirects', schemas.redirects),
  };
  return { dataset, problems };
}

const messagesOf = (issues: readonly { message: string }[]): string =>
  issues.map(({ message }) => message).join('; ');

function majorOf(version: string): string | undefined {
  return version.split('.')[0];
}

function labelOf(record: unknown, index: number): string {
  const { id, from, to }: { id?: unknown; from?: unknown; to?: unknown } = Object(record);
  if (typeof id === 'string') return id;
  return typeof from === 'string' && typeof to === 'string' ? `${from} → ${to}` : `#${index}`;
}
