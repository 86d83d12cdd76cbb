import type { DocumentText } from '../records/document-text.ts';
import { liesIn } from './document-reading.ts';

/** What stands in a text at a place that is cited. */
export interface Passage {
  /** The place that was found: the one that is cited, or where that has no heading of its own the nearest it lies in. */
  locator: string;
  lines: readonly string[];
}

/** The passage at a locator, with what lies in it; undefined where the text has neither it nor what it lies in. */
export function passageAt({ parts }: DocumentText, locator: string): Passage | undefined {
  const found = new Set(parts.map((part) => part.locator));
  const outer = [...found].filter((other) => liesIn(locator, other)).toSorted((a, b) => b.length - a.length);
  const at = found.has(locator) || parts.some((part) => liesIn(part.locator, locator)) ? locator : outer[0];
  if (at === undefined) return undefined;
  const own = parts.filter((part) => part.locator === at || liesIn(part.locator, at));
  return { locator: at, lines: own.flatMap(({ lines }) => lines) };
}
