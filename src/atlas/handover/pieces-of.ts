import type { Inline } from '../reading/block.ts';
import type { Citation } from '../records/citation.ts';
import { uniqueCitations } from '../records/unique-citations.ts';
import type { BriefingBlock, BriefingSection, Draft } from './briefing.ts';

type Pieces = readonly Inline[];

/** A briefing with every run of its text made anew. */
export function withPieces(draft: Draft, made: (pieces: Pieces) => Pieces): Draft {
  const ofBlock = (block: BriefingBlock): BriefingBlock => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return { ...block, content: made(block.content) };
      case 'facts':
        return {
          ...block,
          facts: block.facts.map((fact) => ({ ...fact, content: made(fact.content) })),
        };
      case 'list':
        return { ...block, items: block.items.map(({ key, content }) => ({ key, content: made(content) })) };
      case 'table':
        return { ...block, rows: block.rows.map(({ key, cells }) => ({ key, cells: cells.map(made) })) };
    }
  };
  const ofSection = (section: BriefingSection): BriefingSection => ({
    ...section,
    ...(section.remark === undefined ? {} : { remark: made(section.remark) }),
    blocks: section.blocks.map(ofBlock),
  });
  return {
    ...draft,
    path: draft.path.map(made),
    identity: draft.identity.map(made),
    summary: made(draft.summary),
    figures: draft.figures.map((figure) => ({ ...figure, label: made(figure.label) })),
    sections: draft.sections.map(ofSection),
  };
}

/** The places of the documents that a briefing cites, each once, in the order in which a reader first meets it. */
export function citedIn(draft: Draft): readonly Citation[] {
  const found: Citation[] = [];
  withPieces(draft, (pieces) => {
    for (const piece of pieces) if (piece.kind === 'notes') found.push(...piece.citations);
    return pieces;
  });
  return uniqueCitations(found);
}

/** A run in which the numbers of sources that follow on one another are one, each place once. */
export function withNotesOnce(pieces: Pieces): Pieces {
  const found: Inline[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (piece.kind === 'notes' && last?.kind === 'notes')
      found[found.length - 1] = {
        kind: 'notes',
        citations: uniqueCitations([...last.citations, ...piece.citations]),
      };
    else
      found.push(
        piece.kind === 'notes' ? { kind: 'notes', citations: uniqueCitations(piece.citations) } : piece,
      );
  }
  return found;
}
