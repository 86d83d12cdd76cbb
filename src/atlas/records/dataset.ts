import * as v from 'valibot';
import { documentSchema } from './document.ts';
import { findingSchema } from './finding.ts';
import { linkSchema } from './link.ts';
import { lookAlikeSchema } from './look-alike.ts';
import { nodeSchema } from './node.ts';
import { printedTableSchema } from './printed-table.ts';
import { redirectSchema } from './redirect.ts';
import { topicSchema } from './topic.ts';

/** `data/atlas.json`, the dataset contract. */
export const datasetSchema = v.object({
  schemaVersion: v.pipe(v.string(), v.regex(/^1\.\d+\.\d+$/)),
  /** Day of the newest change to the seeds (ISO); a build of the same seeds has the same bytes. */
  generated: v.string(),
  documents: v.array(documentSchema),
  nodes: v.array(nodeSchema),
  links: v.array(linkSchema),
  findings: v.array(findingSchema),
  /** What several documents speak of, in the order in which it is told. Since 1.3. */
  topics: v.optional(v.array(topicSchema), []),
  /** Records that are not one although their names are alike. Since 1.3. */
  lookAlikes: v.optional(v.array(lookAlikeSchema), []),
  /** Tables and boxes of the documents as they are printed, in the order of the documents. Since 1.3. */
  printedTables: v.optional(v.array(printedTableSchema)),
  /** Old ids, so that published links keep working. */
  redirects: v.optional(v.array(redirectSchema), []),
});

export type Dataset = v.InferOutput<typeof datasetSchema>;
