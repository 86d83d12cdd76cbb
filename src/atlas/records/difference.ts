import * as v from 'valibot';
import { citationSchema } from './citation.ts';
import { nodeIdSchema } from './id.ts';

/** What is held against each other between two documents. */
export const DIFFERENCE_KINDS = ['industry', 'place', 'organisation', 'indicator', 'project'] as const;

/**
 * What becomes of it from the earlier document to the later. No word says more than the two documents do: what a later one does
 * not name is “not seen again”, never abolished.
 * - `same` one name in both
 * - `renamed` one goes on in another of a name that the earlier does not have, and its own is not in the later
 * - `continued` one goes on in another, and one of the two names stands in both documents
 * - `split`, `merged`, `regrouped` one goes on in several, several in one, several in several
 * - `near-position` two places near each other; whether they are one no document says
 * - `appears`, `not-seen-again` named by the later alone, by the earlier alone, of what both set out
 * - `leading-industry-appears`, `leading-industry-not-seen-again` of a place in both, of whose industries both speak
 * - `other-bureaus` a topic for which the later names other bureaus
 * - `same-target`, `target-differs`, `base-differs` of one definition: subject, scope, unit and counting are equal
 * - `other-definition` targets of one topic in one unit whose definitions differ: side by side, never subtracted
 * - `look-alike` names alike or equal, and they are not one
 */
export const DIFFERENCE_CHANGES = [
  'renamed',
  'continued',
  'split',
  'merged',
  'regrouped',
  'appears',
  'not-seen-again',
  'leading-industry-appears',
  'leading-industry-not-seen-again',
  'other-bureaus',
  'target-differs',
  'base-differs',
  'other-definition',
  'near-position',
  'look-alike',
  'same',
  'same-target',
] as const;

/**
 * On what ground.
 * - `stated`, `outside`, `equal-name`, `position`, `judgement` as `atlas/graph/likeness.ts` has them; of several steps the least firm
 * - `one-record` both documents speak of what the atlas holds as one record
 * - `names` the names that the two documents list, by our comparison
 * - `definition` the words of both definitions are equal
 * - `topic` a topic under which the atlas gathers what several documents say
 */
export const DIFFERENCE_BASES = [
  'stated',
  'outside',
  'one-record',
  'equal-name',
  'definition',
  'names',
  'position',
  'topic',
  'judgement',
] as const;

const differenceEntrySchema = v.object({
  kind: v.picklist(DIFFERENCE_KINDS),
  change: v.picklist(DIFFERENCE_CHANGES),
  /** Records in the earlier document; of leading industries the place first, then the industries. */
  before: v.array(nodeIdSchema),
  after: v.array(nodeIdSchema),
  basis: v.picklist(DIFFERENCE_BASES),
  /** Of both documents, and of one between them by whose way the one goes on in the other. */
  citations: v.pipe(v.array(citationSchema), v.minLength(1)),
  /** The topic that gathers what is compared. */
  topic: v.optional(v.string()),
});

/**
 * Why something is not held against each other: then its absence is no difference.
 * - `not-named` a document names none of the kind or of these classes
 * - `not-listed` a document has them without listing which
 * - `other-area` one document is about a part of the city
 * - `none-again` both name some, and none of the earlier is in the later
 */
const notComparedSchema = v.object({
  kind: v.picklist(DIFFERENCE_KINDS),
  reason: v.picklist(['not-named', 'not-listed', 'other-area', 'none-again']),
  /** The documents that are the reason. */
  documents: v.array(v.string()),
  /** Classes of records that it is about; absent where it is about the kind as a whole. */
  classes: v.optional(v.array(v.string())),
});

/** `data/differences/<from>..<to>.json`: what changed from one document to a later one. Since 1.3. */
export const differencesSchema = v.object({
  schemaVersion: v.string(),
  from: v.string(),
  to: v.string(),
  entries: v.array(differenceEntrySchema),
  notCompared: v.array(notComparedSchema),
});

export type Differences = v.InferOutput<typeof differencesSchema>;
export type DifferenceEntry = Differences['entries'][number];
export type DifferenceKind = DifferenceEntry['kind'];
export type DifferenceChange = DifferenceEntry['change'];
export type DifferenceBasis = DifferenceEntry['basis'];
export type NotCompared = Differences['notCompared'][number];
