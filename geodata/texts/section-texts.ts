import { liesIn } from '../../src/atlas/reading/document-reading.ts';
import type { AtlasDocument } from '../../src/atlas/records/document.ts';
import { normalise, withoutNumbering } from './plain-text.ts';

export type Section = AtlasDocument['sections'][number];

/** Sections that stand below the heading before them although their numbering runs through the whole document. */
const RUNNING_NUMBER = /^(?:第\d|脚注)/;

/** Whether two locators name the same section, or one lies in the other. */
export function overlaps(a: string, b: string): boolean {
  return a === b || liesIn(a, b) || liesIn(b, a);
}

/** Of each locator of a document the top section that it stands in. */
export function topSections(document: AtlasDocument): ReadonlyMap<string, Section> {
  const tops = new Map<string, Section>();
  let last: Section | undefined;
  for (const section of document.sections) {
    const whole = document.sections.find(
      (other) => tops.get(other.locator) === other && liesIn(section.locator, other.locator),
    );
    const top = whole ?? (RUNNING_NUMBER.test(section.locator) ? last : undefined) ?? section;
    tops.set(section.locator, top);
    last = top;
  }
  return tops;
}

/** A section with the part of the text that follows its heading, up to the next heading that was found. */
export interface SectionText {
  section: Section;
  lines: readonly string[];
}

const ANNEX = /^附件\d+$/;
/** A heading that is a line by itself or follows its number; a shorter one could be any words. */
const LONG_HEADING = 6;

/**
 * The text by the sections of its contents, in order: a section begins at the line that its heading begins. What stands
 * before the first heading belongs to the first section; a heading that is not found leaves its text to the one before.
 */
export function splitBySections(document: AtlasDocument, text: string): readonly SectionText[] {
  const [first, ...rest] = document.sections;
  if (first === undefined) return [];
  const parts: { section: Section; lines: string[] }[] = [{ section: first, lines: [] }];
  let waiting = rest;
  for (const line of text.split(/\r?\n/)) {
    const at = waiting.findIndex((section) => begins(line, section));
    const section = waiting[at];
    if (section !== undefined) {
      parts.push({ section, lines: [] });
      waiting = waiting.slice(at + 1);
    }
    parts.at(-1)?.lines.push(line);
  }
  return parts;
}

function begins(line: string, section: Section): boolean {
  const heading = normalise(section.heading);
  const plain = normalise(line);
  if (plain === heading) return true;
  // The list of annexes at the end of a document numbers their titles; the annex itself has its title alone on a line.
  if (ANNEX.test(section.locator)) return false;
  const title = withoutNumbering(plain);
  return title.startsWith(heading) && (title !== plain || heading.length >= LONG_HEADING);
}
