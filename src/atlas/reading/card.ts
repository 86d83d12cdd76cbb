import { locatorIn } from '../facts/locator-in-english.ts';
import { documentsOf } from '../graph/related-records.ts';
import type { Citation } from '../records/citation.ts';
import { documentShortTitle } from '../records/display-name.ts';
import type { SubjectReference } from '../records/subject-reference.ts';
import { uniqueCitations } from '../records/unique-citations.ts';
import type { Block, Dossier, Inline, Reader, Section } from './block.ts';
import { plainText } from './inline.ts';
import { readSubject } from './read-subject.ts';

/** A line of a card, with the places of the documents that state it. */
export interface CardFact {
  label: string;
  value: string;
  sources: readonly Citation[];
  /** True of a number that the atlas counted: it is no figure of a document. */
  isCount: boolean;
}

/** What is told of a subject where there is room for little: on a picture, on a page of its own for messengers. */
export interface Card {
  name: string;
  /** From the outermost whole to its class: `北部前湾产业带 · 二十区`. */
  path: string;
  /** One sentence, and where it is written; empty where too little is recorded. */
  summary: string;
  sources: readonly Citation[];
  facts: readonly CardFact[];
  /** That what is told was never in force. */
  warning: string | undefined;
}

const citationsIn = (pieces: readonly Inline[]): readonly Citation[] =>
  pieces.flatMap((piece) => (piece.kind === 'notes' ? piece.citations : []));

/** The card of a subject in plain words, from its dossier alone; `undefined` where the atlas does not have it. */
export function cardOf(reader: Reader, reference: SubjectReference): Card | undefined {
  const dossier = readSubject(reader, reference);
  if (dossier === undefined) return undefined;
  const { language } = reader;
  return {
    name: dossier.name,
    path: dossier.path.map((pieces) => plainText(pieces, language)).join(' · '),
    summary: plainText(dossier.summary, language),
    sources: uniqueCitations(citationsIn(dossier.summary)),
    facts: [...groupsOf(dossier, reader), ...factsOf(dossier, reader)],
    warning: isDraft(reader, reference) ? reader.words('policy.draft') : dossier.warning,
  };
}

/** Of what only drafts speak of: a clause says so beside its sums, which a card has no room for. */
function isDraft({ graph }: Reader, reference: SubjectReference): boolean {
  const node = reference.kind === 'node' ? graph.node(reference.id) : undefined;
  const documents =
    reference.kind === 'document' ? [reference.id] : node === undefined ? [] : documentsOf(node);
  return documents.length > 0 && documents.every((id) => graph.document(id)?.status === 'draft');
}

/** More names than these, or longer ones, are only counted. */
const MOST_NAMES = 6;
const LONGEST_NAMES = 72;

/** What the dossier counts: by name where the names are few, each derived one said to be so, else as our count. */
function groupsOf({ figures, sections }: Dossier, reader: Reader): readonly CardFact[] {
  const { language } = reader;
  return figures.map(({ key, label, content }) => {
    const section = sections.find((each) => each.key === key);
    const told = section === undefined ? undefined : namesOf(section, reader);
    return (
      told ?? {
        label: plainText(label, language),
        value: plainText(content, language),
        sources: uniqueCitations(citationsIn(label)),
        isCount: true,
      }
    );
  });
}

function namesOf(
  { blocks, heading, remark = [] }: Section,
  { language, words }: Reader,
): CardFact | undefined {
  const lines = blocks.flatMap((block) => (block.kind === 'list' ? block.lines : []));
  const derived = (text: string): string => (language === 'en' ? ` (${text})` : `（${text}）`);
  const names = lines.map(({ content, isDerived }) => {
    const name = plainText(
      content.filter(({ kind }) => kind === 'link'),
      language,
    );
    return isDerived ? `${name}${derived(words('basis.derived'))}` : name;
  });
  const value = `${names.join(words('list.separator'))}${plainText(remark, language)}`;
  if (names.length === 0 || names.length > MOST_NAMES || value.length > LONGEST_NAMES || names.includes(''))
    return undefined;
  const sources = uniqueCitations([...lines.flatMap((line) => line.sources), ...citationsIn(remark)]);
  return { label: heading, value, sources, isCount: false };
}

/** Named values, and lists of short items under their headings. */
function factsOf({ lead }: Dossier, { language, words }: Reader): readonly CardFact[] {
  const told = (label: readonly Inline[], pieces: readonly (readonly Inline[])[]): CardFact => ({
    label: plainText(label, language),
    value: pieces.map((piece) => plainText(piece, language)).join(words('list.separator')),
    sources: uniqueCitations([...citationsIn(label), ...pieces.flatMap(citationsIn)]),
    isCount: false,
  });
  return lead.flatMap((block: Block, index): readonly CardFact[] => {
    if (block.kind === 'facts')
      return block.facts.map(({ term, content }) => told([{ kind: 'term', text: term }], [content]));
    const heading = lead[index - 1];
    if (block.kind !== 'list' || block.style !== 'chips' || heading?.kind !== 'heading') return [];
    return [
      told(
        heading.content,
        block.lines.map(({ content }) => content),
      ),
    ];
  });
}

/** The sources of a card in one line: `2021 规划 四（二）3`, a draft with the word for it. */
export function sourceLine({ graph, language, words }: Reader, sources: readonly Citation[]): string {
  const named = sources.map(({ document: id, locator }) => {
    const document = graph.document(id);
    const title = document === undefined ? id : documentShortTitle(document, language);
    const mark = words('basis.draft');
    const isSaid = document?.status !== 'draft' || title.toLowerCase().includes(mark.toLowerCase());
    return [title, locatorIn(locator, language), ...(isSaid ? [] : [mark])].join(' ');
  });
  return named.join(language === 'en' ? '; ' : '；');
}
