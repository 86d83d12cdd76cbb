/** Opens a citation: its name says so, in the words that every source tag, cited figure and point of a chart has. */
const OPENS_CITATION = /出处：\S+ ?\S+|[Ss]ource: \S+ ?\S+/;

/**
 * Numbers that are no fact of a document and do not pretend to be one:
 * - what the atlas counted or worked out, which explains itself when pressed
 * - names, which lead to the record or document that bears them
 * - fields, what explains a field, and what opens or closes a list
 * - marks for the eye alone: scales of charts and what repeats a name
 */
const NOT_A_FACT =
  'button.toggle-tip-button, a, input, label, [aria-hidden="true"], [aria-expanded]:not(.source-tag, .cited-value)';

/** Words of the atlas itself: names and headings, remarks that say that they are from outside, positions with their basis. */
const OWN_WORDS =
  'h2, h3, h4, dt, figcaption, caption, .chart-key, .dossier-path, .dossier-other, .dossier-aliases, .outline-title, .outline-count, .basis-mark, .policy-field, .draft-warning';

/** What a figure may stand beside its citation in: one line of the page. */
const LINES = 'dl > div, li, tr, p, dd, article > header';

/** Text with a digit that neither opens a citation nor stands in one line with what does, as “where: text”. */
export function uncitedNumbers(container: Element): string[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const element = text.parentElement;
    const words = text.textContent ?? '';
    if (element === null || !/\d/.test(words)) continue;
    if (element.closest(NOT_A_FACT) !== null || element.closest(OWN_WORDS) !== null) continue;
    if (isCited(element) || saysItIsOutside(element)) continue;
    found.push(`<${element.tagName.toLowerCase()} class="${element.className}"> ${words}`);
  }
  return found;
}

function isCited(element: Element): boolean {
  for (
    let line: Element | null | undefined = element.closest(LINES);
    line;
    line = line.parentElement?.closest(LINES)
  ) {
    const names = [line, ...line.querySelectorAll('button')].map(
      (part) => part.getAttribute('aria-label') ?? '',
    );
    if (names.some((name) => OPENS_CITATION.test(name))) return true;
  }
  return element.closest('button')?.matches('.source-tag') ?? false;
}

/** A fact of another authority, a remark of the atlas, or a position: each names where it is from. */
function saysItIsOutside(element: Element): boolean {
  const line = element.closest('dl > div, li');
  const text = line?.textContent ?? '';
  return (
    /五份文件|five documents/.test(text) || line?.querySelector('.fact-basis, .basis-mark') instanceof Element
  );
}
