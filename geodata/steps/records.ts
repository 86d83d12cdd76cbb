import type { AtlasDocument } from '../../src/atlas/records/document.ts';
import type { Finding } from '../../src/atlas/records/finding.ts';
import type { Link } from '../../src/atlas/records/link.ts';
import type { LookAlike } from '../../src/atlas/records/look-alike.ts';
import type { AtlasNode } from '../../src/atlas/records/node.ts';
import type { PrintedTable } from '../../src/atlas/records/printed-table.ts';
import type { Redirect } from '../../src/atlas/records/redirect.ts';
import type { Topic } from '../../src/atlas/records/topic.ts';
import type { Row } from '../tables/table.ts';

/** A record with the row that says it, so that every check can name the place to correct. */
export interface FromRow<Record> {
  record: Record;
  row: Row;
}

/** What the seeds say, as records; nothing is derived yet. */
export interface StatedRecords {
  documents: FromRow<AtlasDocument>[];
  nodes: FromRow<AtlasNode>[];
  links: FromRow<Link>[];
  findings: FromRow<Finding>[];
  topics: FromRow<Topic>[];
  lookAlikes: FromRow<LookAlike>[];
  printedTables: FromRow<PrintedTable>[];
  redirects: FromRow<Redirect>[];
}
