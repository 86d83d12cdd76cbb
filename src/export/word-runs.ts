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

/** How runs look where that is not as the text around them; half points, and six digits of a colour. */
export interface Look {
  size?: number;
  color?: string;
  bold?: boolean;
}

/** Pieces of running text as runs of Word; the numbers of sources are raised, in square brackets as in its list. */
export const wordRuns = (pieces: readonly Inline[], noted: Noted, look: Look = {}): readonly TextRun[] =>
  pieces.map((piece) => wordRun(piece, noted, look));

function wordRun(piece: Inline, { language, notes }: Noted, look: Look): TextRun {
  const quiet = { color: SOFT, ...look };
  switch (piece.kind) {
    case 'link':
      return new TextRun({ ...look, text: piece.text ?? subjectName(piece.subject, language).text });
    case 'quiet':
    case 'origin':
      return new TextRun({ ...quiet, text: language === 'en' ? ` (${piece.text})` : `（${piece.text}）` });
    case 'derived':
      return new TextRun({ ...quiet, text: language === 'en' ? ` [${piece.text}]` : `〔${piece.text}〕` });
    case 'arrow':
      return new TextRun({ ...look, text: ` ${piece.sign} ` });
    case 'notes': {
      const numbers = piece.citations
        .map((citation) => noteNumber(notes, citation))
        .toSorted((a, b) => a - b);
      const text = numbers.map((number) => `[${number}]`).join('');
      return new TextRun({ ...look, text, superScript: true });
    }
    case 'text':
    case 'term':
    case 'count':
    case 'across':
    case 'ask':
    case 'rules':
    case 'table':
      return new TextRun({ ...look, text: piece.text });
  }
}
