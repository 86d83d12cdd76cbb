import { TextRun } from 'docx';
import type { Inline } from '../atlas/reading/block.ts';
import { noteNumber } from '../atlas/reading/note-numbers.ts';
import type { Citation } from '../atlas/records/citation.ts';
import { subjectName } from '../atlas/records/subject-name.ts';

/** The sources that numbers are of, and the language of the reader. */
export interface Noted {
  notes: readonly Citation[];
  language: 'zh' | 'en';
}

const SOFT = '5B564B';

/** Pieces of running text as runs of Word; the numbers of sources are raised, in square brackets as in its list. */
export const wordRuns = (pieces: readonly Inline[], noted: Noted): readonly TextRun[] =>
  pieces.map((piece) => wordRun(piece, noted));

function wordRun(piece: Inline, { language, notes }: Noted): TextRun {
  switch (piece.kind) {
    case 'link':
      return new TextRun(piece.text ?? subjectName(piece.subject, language).text);
    case 'quiet':
    case 'origin':
      return new TextRun({
        text: language === 'en' ? ` (${piece.text})` : `（${piece.text}）`,
        color: SOFT,
      });
    case 'derived':
      return new TextRun({ text: language === 'en' ? ` [${piece.text}]` : `〔${piece.text}〕`, color: SOFT });
    case 'arrow':
      return new TextRun(` ${piece.sign} `);
    case 'notes': {
      const numbers = piece.citations
        .map((citation) => noteNumber(notes, citation))
        .toSorted((a, b) => a - b);
      return new TextRun({ text: numbers.map((number) => `[${number}]`).join(''), superScript: true });
    }
    case 'text':
    case 'term':
    case 'count':
    case 'across':
    case 'ask':
    case 'rules':
    case 'table':
      return new TextRun(piece.text);
  }
}
