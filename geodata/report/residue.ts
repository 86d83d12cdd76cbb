import type { Graph } from '../../src/atlas/graph/graph.ts';
import type { AtlasDocument } from '../../src/atlas/records/document.ts';
import { normalise } from '../texts/plain-text.ts';
import { splitBySections, topSections } from '../texts/section-texts.ts';
import { nameLike } from './fragments.ts';
import { type FoundNumber, numbersOfLine } from './numbers.ts';
import { keptAs, recordedNumbers, recordedTexts, recordedWords } from './recorded.ts';
import { fragmentsLeft, lettersLeft, strikeOut } from './strike-out.ts';

/** What of a top section is in no record. */
export interface SectionResidue {
  locator: string;
  heading: string;
  letters: number;
  left: number;
  fragments: readonly string[];
  /** Fragments that end as names do and that no record mentions in our words either. */
  names: readonly string[];
  numbers: readonly FoundNumber[];
}

export interface Residue {
  /** How many headings of the contents were found in the text. */
  sectionsFound: number;
  sections: readonly SectionResidue[];
}

/** Strikes out of the text of a document all that the records say in its words, by top section. */
export function readResidue(graph: Graph, document: AtlasDocument, text: string): Residue {
  const words = recordedWords(graph, document);
  const recorded = recordedNumbers(graph, document);
  const texts = recordedTexts(graph, document);
  const tops = topSections(document);
  const parts = splitBySections(document, text);
  const residues = new Map<string, SectionResidue>();
  for (const { section, lines } of parts) {
    const top = tops.get(section.locator) ?? section;
    const before = residues.get(top.locator);
    const struck = strikeOut(normalise(lines.join('\n')), words);
    const { letters, left } = lettersLeft(struck);
    const names = nameLike(struck).filter((name) => !texts.includes(name));
    const numbers = lines.flatMap((line) =>
      numbersOfLine(strikeOut(normalise(line), words), (value) => keptAs(recorded, section.locator, value)),
    );
    residues.set(top.locator, {
      locator: top.locator,
      heading: top.heading,
      letters: letters + (before?.letters ?? 0),
      left: left + (before?.left ?? 0),
      fragments: [...(before?.fragments ?? []), ...fragmentsLeft(struck)],
      names: [...new Set([...(before?.names ?? []), ...names])],
      numbers: [...(before?.numbers ?? []), ...numbers],
    });
  }
  return { sectionsFound: parts.length, sections: [...residues.values()] };
}
