/* oxlint-disable unicorn/consistent-function-scoping -- what is sent to the page must be whole in itself */
import type { Page } from './browser.ts';

/** The distances between signs, words, lines and paragraphs that a reader may ask for and nothing may be lost by (WCAG 1.4.12). */
const WIDE_TEXT = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** Sets all text as wide as a reader may ask for; the page's policy refuses a style element. */
export async function widenText(page: Page): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, WIDE_TEXT);
}

/**
 * What of the text cannot be read, one line each: what reaches out of the window to a side, and what lies in part outside a box
 * that cuts it and does not scroll. Names cut by an ellipsis count as read where the whole stands in a title or a label.
 */
export async function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > window.innerWidth) found.push(`the page scrolls to ${root.scrollWidth}`);
    const isOff = (element: Element): boolean =>
      element.closest(
        '.visually-hidden, .skip-link, svg, option, noscript, [aria-hidden="true"], [inert]',
      ) !== null;
    const isClipping = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    const isToldWhole = (element: Element): boolean =>
      element.matches('[title]') ||
      element.closest('a, button, label')?.matches('[title], [aria-label]') === true;
    /** Whether something else lies over what is to be seen of it: what is behind a sheet is nobody's to read. */
    const isBehind = (owner: Element, box: DOMRect): boolean => {
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, window.innerWidth)];
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, window.innerHeight)];
      if (right <= left || bottom <= top) return false;
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return hit !== null && !owner.contains(hit) && !hit.contains(owner);
    };
    const told = new Set<Element>();
    // A row of a list is an excerpt of its record, except in a window at four times its size.
    const isExcerpt = (element: Element): boolean =>
      window.innerHeight > 500 && element.closest('td[data-card="fact"]') !== null;
    // Behind a dialog nothing is read.
    const top = document.querySelector('dialog[open]') ?? document.body;
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    // Hundreds of rows are made alike: the first tell for all.
    let left = 500;
    for (let node = walker.nextNode(); node !== null && left > 0; node = walker.nextNode()) {
      const owner = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (owner === null || text === '' || told.has(owner) || isOff(owner) || isExcerpt(owner)) continue;
      left -= 1;
      if (!owner.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0 || box.height === 0 || isBehind(owner, box)) continue;
      const open = { x: true, y: true };
      for (
        let around: Element | null = owner;
        around !== null && around !== document.body;
        around = around.parentElement
      ) {
        const style = getComputedStyle(around);
        const clip = around.getBoundingClientRect();
        // What only who listens is told.
        if (clip.width <= 1) {
          open.x = false;
          break;
        }
        const isInline = style.display === 'inline';
        const cutsX =
          !isInline &&
          open.x &&
          isClipping(style.overflowX) &&
          (box.right > clip.right + 2 || box.left < clip.left - 2);
        const cutsY =
          !isInline &&
          open.y &&
          isClipping(style.overflowY) &&
          (box.bottom > clip.bottom + 3 || box.top < clip.top - 3);
        if ((cutsX || cutsY) && !isToldWhole(owner)) {
          const by = around.className === '' ? around.tagName : `${around.tagName}.${around.className}`;
          found.push(`“${text.slice(0, 30)}” is cut ${cutsX ? 'across' : 'down'} by ${by}`);
          told.add(owner);
          break;
        }
        if (style.overflowX === 'auto' || style.overflowX === 'scroll') open.x = false;
        if (style.overflowY === 'auto' || style.overflowY === 'scroll') open.y = false;
        // Nothing around it cuts what stands in the window itself.
        if (cutsX || cutsY || style.position === 'fixed') break;
      }
      if (
        open.x &&
        !told.has(owner) &&
        (box.right > window.innerWidth + 1 || box.left < -1) &&
        !isToldWhole(owner)
      )
        found.push(`“${text.slice(0, 30)}” reaches from ${Math.round(box.left)} to ${Math.round(box.right)}`);
    }
    return found;
  });
}

/** What cannot be told with forced colours: buttons of which nothing is seen, and what is chosen but looks like what is not. */
export async function lostWithForcedColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return (
        width > 1 &&
        height > 1 &&
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      );
    };
    const nameOf = (element: Element): string =>
      element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 30) ?? '';
    const hasEdge = (element: Element): boolean => {
      const style = getComputedStyle(element);
      return style.borderTopStyle !== 'none' && Number.parseFloat(style.borderTopWidth) > 0;
    };
    const hasSign = (element: Element): boolean =>
      [element, ...element.querySelectorAll('*')].some(
        (part) =>
          hasEdge(part) ||
          ['::before', '::after'].some((pseudo) => {
            const style = getComputedStyle(part, pseudo);
            return (
              style.content !== 'none' &&
              (style.content.length > 2 ||
                (style.borderTopStyle !== 'none' && Number.parseFloat(style.borderTopWidth) > 0) ||
                Number.parseFloat(style.borderLeftWidth) > 0)
            );
          }),
      );
    const unseen = [...document.querySelectorAll('button, summary, [role="button"], [role="slider"]')]
      .filter(isSeen)
      .filter(
        (element) =>
          !hasEdge(element) &&
          (element.textContent ?? '').trim() === '' &&
          element.querySelector('svg, img') === null &&
          !hasSign(element),
      )
      .map((element) => `nothing is seen of ${nameOf(element)}`);
    const CHOSEN =
      '[aria-pressed="true"], [aria-current]:not([aria-current="false"]), [aria-selected="true"], [aria-checked="true"]';
    const STATES = ['aria-pressed', 'aria-current', 'aria-selected', 'aria-checked'] as const;
    const lookOf = (element: Element): string => {
      const parts = [undefined, '::before', '::after'].map((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        return [
          style.borderStyle,
          style.borderWidth,
          style.borderColor,
          style.outlineStyle,
          style.outlineWidth,
          style.textDecorationLine,
          style.fontWeight,
          style.color,
          style.backgroundColor,
          style.content,
        ].join(' ');
      });
      return [
        ...parts,
        element.children.length > 0
          ? [...element.querySelectorAll('[aria-hidden="true"]')].map((sign) => sign.textContent).join('')
          : '',
      ].join('|');
    };
    const alike = [...document.querySelectorAll(CHOSEN)].filter(isSeen).flatMap((element) => {
      const state = STATES.find((name) => element.hasAttribute(name)) ?? 'aria-pressed';
      const around = element.parentElement?.parentElement?.parentElement ?? document.body;
      const other = [...around.querySelectorAll(element.tagName)].find(
        (one) =>
          one !== element &&
          one.className === element.className &&
          isSeen(one) &&
          !one.matches(':focus, :disabled') &&
          (one.getAttribute(state) ?? 'false') === 'false',
      );
      if (other === undefined || lookOf(other) !== lookOf(element)) return [];
      return [`${nameOf(element)} is chosen and looks like ${nameOf(other)}`];
    });
    return [...unseen, ...alike];
  });
}

/** What moves, or would when it is touched, where no motion is wanted. */
export async function motions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const longest = (times: string): number =>
      Math.max(
        ...times.split(',').map((time) => Number.parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1_000)),
      );
    const found = new Set<string>();
    // Of rows that are made alike one tells for all.
    const kinds = new Map(
      [...document.querySelectorAll('*')].map((element) => [
        `${element.tagName}.${element.getAttribute('class')}`,
        element,
      ]),
    );
    for (const element of kinds.values())
      for (const pseudo of [undefined, '::before', '::after', '::backdrop']) {
        const style = getComputedStyle(element, pseudo);
        const name = `${element.tagName}.${element.getAttribute('class') ?? ''}${pseudo ?? ''}`;
        if (style.animationName !== 'none' && longest(style.animationDuration) > 10)
          found.add(`${name} moves: ${style.animationName}`);
        if (longest(style.transitionDuration) > 10) found.add(`${name} glides: ${style.transitionProperty}`);
        if (style.scrollBehavior === 'smooth') found.add(`${name} scrolls smoothly`);
      }
    return [...found];
  });
}
