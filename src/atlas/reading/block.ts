import type { BeltKey } from '../graph/belt.ts';
import type { Graph } from '../graph/graph.ts';
import type { Citation } from '../records/citation.ts';
import type { AtlasDocument } from '../records/document.ts';
import type { Measure } from '../records/measure.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Subject, SubjectReference } from '../records/subject-reference.ts';
import type { OutlineSection } from './document-reading.ts';
import type { IndicatorChart } from './indicator-series.ts';

/** The words of the interface, asked for by key; what a dossier says in its own voice comes from here. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** For whom a dossier is made. */
export interface Reader {
  graph: Graph;
  language: 'zh' | 'en';
  words: Words;
  /** The document whose generation the reader chose; what it says is told first. */
  plan?: string | undefined;
}

/** A piece of running text. */
export type Inline =
  | { kind: 'text'; text: string }
  /** A name or a heading, as in a term of facts: it states nothing. */
  | { kind: 'term'; text: string }
  /** A remark beside what it is about; `isOfRecord` where it says what the record before it is, not what is remarked on a link. */
  | { kind: 'quiet'; text: string; isOfRecord?: true }
  /** Where a fact is from that no document makes. */
  | { kind: 'origin'; text: string }
  /** Leads to what can be read on its own; by its name, or by other words. */
  | { kind: 'link'; subject: Subject; text?: string }
  /** Leads to the table of what each document says of a subject: a record or a topic. */
  | { kind: 'across'; text: string; of: string }
  /** Leads to who answers for a record, or to what a bureau answers for. */
  | { kind: 'ask'; text: string; of: string }
  /** Leads to a rule of the documents held against what it governs, and there to the evidence of one of these. */
  | { kind: 'rules'; text: string; of: string; at?: string }
  /** Leads to a table of a document as it is printed, by its address there, and in it to the row of a record. */
  | { kind: 'table'; text: string; at: string; row: string }
  /** A number that the atlas counted, and what it counted. */
  | { kind: 'count'; text: string; of: string }
  /** Says that what stands before it is derived, and how. */
  | { kind: 'derived'; text: string }
  /** From one to the other; the sign tells what it rests on, and so do the words, which are read or spoken. */
  | { kind: 'arrow'; sign: string; text: string }
  /** Where what stands before it is written; drawn as numbers of the list at the end. */
  | { kind: 'notes'; citations: readonly Citation[] };

/** A named value. */
export interface Fact {
  key: string;
  term: string;
  content: readonly Inline[];
}

/** One of a list. */
export interface Line {
  key: string;
  content: readonly Inline[];
  /** What qualifies it: its class, the rule that it is derived by. */
  basis: readonly Inline[];
  sources: readonly Citation[];
  isDerived: boolean;
}

/**
 * A part of a dossier as data, for the screen, paper and text files alike.
 * A list's `sources` are numbered notes where its lines share few of them, and a tag on each line where they do not.
 */
export type Block =
  | { kind: 'heading'; content: readonly Inline[] }
  | { kind: 'paragraph'; content: readonly Inline[]; tone: 'plain' | 'quiet' | 'warning' | 'ours' }
  | { kind: 'facts'; facts: readonly Fact[] }
  | {
      kind: 'list';
      style: 'lines' | 'chips' | 'readings' | 'findings';
      lines: readonly Line[];
      sources: 'notes' | 'tags';
    }
  | { kind: 'charts'; charts: readonly IndicatorChart[] }
  | { kind: 'calculator'; node: Measure }
  | { kind: 'fold'; title: string; blocks: readonly Block[] }
  | { kind: 'outline'; document: AtlasDocument; sections: readonly OutlineSection[] };

export interface Section {
  key: string;
  heading: string;
  count?: { value: number; of: string };
  /** What must be known of the section as a whole, beside its heading. */
  remark?: readonly Inline[];
  /** What a closed section comes to, beside its heading. */
  hint?: string;
  blocks: readonly Block[];
}

/** One of up to four figures below the name. */
export interface DossierFigure {
  key: string;
  label: readonly Inline[];
  content: readonly Inline[];
}

/** Everything that is told of a subject, in the order in which it is read. */
export interface Dossier {
  subject: SubjectReference;
  mark: { nodeClass: AtlasNode['class']; belt: BeltKey | undefined } | undefined;
  /** From the outermost whole to the nearest. */
  path: readonly (readonly Inline[])[];
  name: string;
  /** True of names that are sentences, as of findings. */
  isLongName: boolean;
  /** The name in the other language. */
  otherName: string | undefined;
  /** Its class in a word or two, as it is announced. */
  className: string;
  /** Class, document and status, one after the other. */
  identity: readonly (readonly Inline[])[];
  warning: string | undefined;
  /** One sentence from recorded facts that answers “what is this”; empty where too little is recorded. */
  summary: readonly Inline[];
  figures: readonly DossierFigure[];
  lead: readonly Block[];
  sections: readonly Section[];
  /** What few ask for, closed at first: position, numbering, remarks, findings. */
  closed: readonly Section[];
  /** The sources that the text refers to by number, from 1. */
  notes: readonly Citation[];
}
