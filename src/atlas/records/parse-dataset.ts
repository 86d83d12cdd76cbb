import { documentSchema } from './document.ts';
import { findingSchema } from './finding.ts';
import { linkSchema } from './link.ts';
import { lookAlikeSchema } from './look-alike.ts';
import { nodeSchema } from './node.ts';
import { type LoadedDataset, parseRecords } from './parse-records.ts';
import { printedTableSchema } from './printed-table.ts';
import { redirectSchema } from './redirect.ts';
import { topicSchema } from './topic.ts';

/** Parses `data/atlas.json` once, at the edge. @throws {DatasetError} when it is not a dataset of this major version */
export const parseDataset = (json: unknown): LoadedDataset =>
  parseRecords(json, {
    documents: documentSchema,
    nodes: nodeSchema,
    links: linkSchema,
    findings: findingSchema,
    redirects: redirectSchema,
    topics: topicSchema,
    lookAlikes: lookAlikeSchema,
    printedTables: printedTableSchema,
  });
