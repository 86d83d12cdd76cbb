import type { Citation } from '../records/citation.ts';
import type { NodeId } from '../records/id.ts';
import type { LinkKind } from '../records/link.ts';
import type { LinkRule } from '../records/link-rule.ts';
import type { PlanningRule } from '../records/planning-rule.ts';
import type { Threshold } from '../records/policy-condition.ts';

/** 符合 · 超出（下限则为不足） · 文件不足以判断 */
export const VERDICTS = ['holds', 'exceeds', 'undetermined'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * In what ways the documents can be read to say how many there are.
 * - `stated`: what the document of the rule states of the subject itself; a named tie leads nothing
 * - `namesake`: what it states of a place of the same name, or held to be the same or at the same place
 * - `tied`: every industry that it ties to either (集聚, 布局, 列入), as if each led
 * - `pieces-each`: what it states of the places within, each by itself; the most of any of them
 * - `pieces-joined`: the same, all together
 * - `near-figure`: an actual value whose scope comes near to what is counted
 * - `elsewhere`: what other documents say of the subject, of its namesakes and of what it came from or became
 * - `elsewhere-joined`: the same, with the places within
 */
export const READINGS = [
  'stated',
  'namesake',
  'tied',
  'pieces-each',
  'pieces-joined',
  'near-figure',
  'elsewhere',
  'elsewhere-joined',
] as const;
export type ReadingName = (typeof READINGS)[number];

/** Why there is no verdict: the document lists nothing that the rule governs; does not hold the figure; says nothing of this subject; can be read in several ways. */
export const REASONS = ['no-list', 'no-figure', 'not-stated', 'readings-differ'] as const;
export type Reason = (typeof REASONS)[number];

/** How an industry or park is tied to what was counted of. */
export const TIE_KINDS = ['leads', 'gathers-in', 'names', 'serves'] as const;

/** A link on the way from what was counted to the subject. */
export interface WayStep {
  from: NodeId;
  to: NodeId;
  kind: LinkKind;
  /** Absent of what a document states. */
  rule?: LinkRule | undefined;
  citations: Citation[];
}

/** A record that was counted: what ties it to the subject, or to which other place and how that is tied to the subject. */
export interface Counted {
  record: NodeId;
  /** The place, project or industry of which it is said. */
  of: NodeId;
  /** Absent of a figure. */
  kind?: (typeof TIE_KINDS)[number] | undefined;
  /** Absent of what a document states. */
  rule?: LinkRule | undefined;
  note?: string | undefined;
  /** At least one. */
  citations: Citation[];
  /** From `of` to the subject; empty where it is the subject. */
  way: WayStep[];
}

/** What one reading gives. */
export interface Reading {
  reading: ReadingName;
  /** Names that may mean one thing counted as one; absent where the documents say nothing. */
  least?: number | undefined;
  /** Every name, and every part of a name with 、 or 及, counted for itself. */
  most?: number | undefined;
  /** True where more is meant than is named: a list that ends with 等, a place within of which nothing is said. */
  isOpen: boolean;
  verdict: Verdict;
  /** Positions in `counted`. */
  counted: number[];
}

/** One planning rule held against one subject that it governs, or, where nothing can be told apart, once for all of them. */
export interface RuleCheck {
  /** The measure that states the rule, and which of its numbers. */
  rule: NodeId;
  no: number;
  document: string;
  governs: PlanningRule['governs'];
  /** Absent where the document lists nothing that the rule governs. */
  subject?: NodeId | undefined;
  limit: Pick<
    PlanningRule,
    'counted' | 'comparison' | 'number' | 'unit' | 'force' | 'words' | 'basis' | 'note'
  >;
  counted: Counted[];
  verdict: Verdict;
  /** Present exactly where the verdict is `undetermined`. */
  reason?: Reason | undefined;
  readings: Reading[];
  /** Of the rule, then of everything counted, each once. */
  citations: Citation[];
}

/** The word for a verdict in the catalogue: what is passed from above is too much, what is missed from below too little. */
export const verdictKey = (verdict: Verdict, comparison: Threshold) =>
  verdict === 'exceeds' && comparison !== 'lte' && comparison !== 'lt'
    ? ('verdict.short' as const)
    : (`verdict.${verdict}` as const);

/** Whether a reading rests on figures of another document than that of the rule: it is shown and decides nothing. */
export const isElsewhere = ({ reading }: Pick<Reading, 'reading'>): boolean =>
  reading === 'elsewhere' || reading === 'elsewhere-joined';
