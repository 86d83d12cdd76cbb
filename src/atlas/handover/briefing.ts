import type { DossierFigure, Fact, Inline } from '../reading/block.ts';
import type { Citation } from '../records/citation.ts';
import type { NodeId } from '../records/id.ts';

/** A column of a table: its head, and its share of the width of the page (all of them together are one). */
export interface Column {
  title: string;
  share: number;
}

export interface Row {
  key: string;
  /** As many as there are columns. */
  cells: readonly (readonly Inline[])[];
}

/**
 * A part of a briefing as data, for the page, print and Word alike. The numbers of `notes` in it are those of the list of sources at
 * its end.
 */
export type BriefingBlock =
  | { kind: 'heading'; content: readonly Inline[] }
  | { kind: 'paragraph'; content: readonly Inline[]; tone: 'plain' | 'quiet' | 'warning' | 'ours' }
  | { kind: 'facts'; facts: readonly Fact[] }
  | { kind: 'list'; items: readonly { key: string; content: readonly Inline[] }[] }
  | { kind: 'table'; columns: readonly Column[]; rows: readonly Row[] };

export interface BriefingSection {
  key: string;
  heading: string;
  count?: { value: number; of: string };
  remark?: readonly Inline[];
  blocks: readonly BriefingBlock[];
}

/** What is handed over of a subject (资料册): whole, in the order in which it is read. */
export interface Briefing {
  title: string;
  /** The name in the other language. */
  otherName: string | undefined;
  /** What it is, from the outermost whole to its class. */
  path: readonly (readonly Inline[])[];
  /** The documents that speak of it. */
  identity: readonly (readonly Inline[])[];
  /** That something in it is no rule in force; absent only where no draft is cited. */
  warning: string | undefined;
  summary: readonly Inline[];
  figures: readonly DossierFigure[];
  /** What its map shows. */
  places: readonly NodeId[];
  sections: readonly BriefingSection[];
  /** The sources by number, from 1. */
  notes: readonly Citation[];
}

/** A briefing before its sources are numbered and its drafts marked. */
export type Draft = Omit<Briefing, 'warning' | 'notes'>;
