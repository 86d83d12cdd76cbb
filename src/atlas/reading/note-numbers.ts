import { type Citation } from '../records/citation.ts';
import type { Measure } from '../records/measure.ts';
import { uniqueCitations } from '../records/unique-citations.ts';
import type { Block, Dossier, Inline, Section } from './block.ts';

type Numbered = Pick<Dossier, 'identity' | 'summary' | 'figures' | 'lead' | 'sections' | 'closed'>;

function ofInlines(pieces: readonly Inline[]): readonly Citation[] {
  return pieces.flatMap((piece) => (piece.kind === 'notes' ? piece.citations : []));
}

function ofBlock(block: Block): readonly Citation[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return ofInlines(block.content);
    case 'facts':
      return block.facts.flatMap(({ content }) => ofInlines(content));
    case 'list':
      return block.lines.flatMap((line) => [
        ...ofInlines(line.content),
        ...ofInlines(line.basis),
        ...(block.sources === 'notes' ? line.sources : []),
      ]);
    case 'fold':
      return block.blocks.flatMap(ofBlock);
    case 'calculator':
      return ofClause(block.node);
    case 'charts':
    case 'outline':
      return [];
  }
}

/** The paragraphs that grant its sums, and those that ask for something. */
function ofClause({ attributes: { amounts = [], conditions = [] } }: Measure): readonly Citation[] {
  return [...amounts, ...conditions].flatMap(({ citations = [] }) => citations);
}

const ofSection = ({ blocks, remark = [] }: Section) => [...ofInlines(remark), ...blocks.flatMap(ofBlock)];

/**
 * The places that a dossier refers to by number: each once, in the order in which a reader first meets it, and after
 * those the others of the record. The number of a place is its position from 1.
 */
export function notesOf(dossier: Numbered, others: readonly Citation[]): readonly Citation[] {
  return uniqueCitations([
    ...dossier.identity.flatMap(ofInlines),
    ...ofInlines(dossier.summary),
    ...dossier.figures.flatMap(({ label }) => ofInlines(label)),
    ...dossier.lead.flatMap(ofBlock),
    ...dossier.sections.flatMap(ofSection),
    ...dossier.closed.flatMap(ofSection),
    ...others,
  ]);
}

/** The number of a place in the list of notes, from 1; 0 for one that is not in it. */
export function noteNumber(list: readonly Citation[], { document, locator }: Citation): number {
  return list.findIndex((note) => note.document === document && note.locator === locator) + 1;
}
