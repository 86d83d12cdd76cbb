/* oxlint-disable unicorn/consistent-function-scoping -- what is sent to the page must be whole in itself */
import { vi } from 'vitest';
import type { AtlasPage } from './atlas-page.ts';

/** What is wrong with where the focus stands; `undefined` where it is on something, marked, and nothing lies over it. */
async function focusTrouble(atlas: AtlasPage): Promise<string | undefined> {
  return atlas.page.evaluate(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) return 'the focus is nowhere';
    const name =
      active.getAttribute('aria-label') ?? active.textContent?.trim().slice(0, 40) ?? active.tagName;
    // A box that is drawn by its label or by a sign beside it is marked there, a field by what frames it.
    const drawn = [active, active.nextElementSibling, active.closest('label')].flatMap((one) => one ?? []);
    const frames = [active.parentElement, active.parentElement?.parentElement].flatMap((one) => one ?? []);
    const hasOutline = (element: Element): boolean => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    };
    const strokesOf = (element: Element): string =>
      [...element.querySelectorAll('*')]
        .map(
          (part) =>
            `${getComputedStyle(part).stroke} ${getComputedStyle(part).strokeWidth} ${getComputedStyle(part).fill}`,
        )
        .join();
    /** A link of a drawing is marked where a copy of it, which has no focus, is drawn otherwise. */
    const isDrawnOtherwise = (element: Element): boolean => {
      const copy = element.cloneNode(true);
      if (!(copy instanceof SVGElement)) return false;
      element.after(copy);
      const isOther = strokesOf(copy) !== strokesOf(element);
      copy.remove();
      return isOther;
    };
    // A heading is a place and no control: who looks sees by the panel that it was opened.
    const isMarked =
      (active.matches('h1, h2, h3, h4') && active.getAttribute('tabindex') === '-1') ||
      [...drawn, ...frames].some(hasOutline) ||
      isDrawnOtherwise(active);
    if (!isMarked) return `the focus on “${name}” (${active.tagName}) is not marked`;
    const isInSight = drawn.some((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const [from, to] = [Math.max(left, 0), Math.min(right, window.innerWidth)];
      const [above, below] = [Math.max(top, 0), Math.min(bottom, window.innerHeight)];
      if (to <= from || below <= above) return false;
      return [0.5, 0.1, 0.9].some((share) => {
        const hit = document.elementFromPoint(from + (to - from) * share, above + (below - above) * share);
        const isOfDrawing = element instanceof SVGElement && hit?.closest('svg') === element.ownerSVGElement;
        return isOfDrawing || (hit !== null && (element.contains(hit) || hit.contains(element)));
      });
    });
    return isInSight ? undefined : `the focus on “${name}” (${active.tagName}) is out of sight`;
  });
}

/** What Tab can lead to. */
const FOCUSABLE =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';

/** What these elements are called; a field by its label. */
async function namesOf(atlas: AtlasPage, selector: string): Promise<string[]> {
  return atlas.page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].map((element) => {
        const label =
          element instanceof HTMLInputElement || element instanceof HTMLSelectElement
            ? element.labels?.[0]
            : undefined;
        return element.getAttribute('aria-label') ?? (label ?? element).textContent?.trim() ?? '';
      }),
    selector,
  );
}

/** Somebody at a keyboard and nothing else: whatever they press, they must see where they are. */
export class ByKeys {
  constructor(readonly atlas: AtlasPage) {}

  /** Presses keys one after the other; after each the focus is somewhere, marked and in sight. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      const before = await this.focused();
      await this.atlas.pressKeys(key);
      await this.expectSeen(`${key} on “${before.slice(0, 40)}”`);
    }
  }

  /** What the element with the focus is called; a field by its label. */
  async focused(): Promise<string> {
    const [name] = await namesOf(this.atlas, ':focus');
    return name ?? '';
  }

  async type(text: string): Promise<void> {
    await this.atlas.page.keyboard.type(text);
    await this.expectSeen(text);
  }

  /**
   * Presses Tab until what has the focus is called so; each stop on the way is in sight. It is waited for first, as
   * somebody would who opened a list and does not see it yet.
   */
  async tabTo(name: RegExp, most = 90, key = 'Tab'): Promise<void> {
    await vi.waitFor(
      async () => {
        const names = await namesOf(this.atlas, FOCUSABLE);
        if (!names.some((one) => name.test(one))) throw new Error(`Nothing is called ${name}.`);
      },
      { timeout: 20_000 },
    );
    const passed: string[] = [];
    for (let step = 0; step < most; step += 1) {
      await this.atlas.pressKeys(key);
      const focused = await this.focused();
      passed.push(focused.replaceAll(/\s+/g, ' ').slice(0, 20));
      // Past the last stop of the page the focus is the browser's own.
      const isBetween = await this.atlas.page.evaluate(() => document.activeElement === document.body);
      if (!isBetween) await this.expectSeen(`${key} to ${focused.slice(0, 40)}`);
      if (name.test(focused)) return;
    }
    throw new Error(`${key} does not lead to ${name}, but to ${passed.join(' | ')}`);
  }

  /** Waits until what has the focus is called so, and it is seen there. */
  async expectOn(name: RegExp): Promise<void> {
    await vi.waitFor(
      async () => {
        const focused = await this.focused();
        if (!name.test(focused))
          throw new Error(`The focus is on “${focused.slice(0, 60)}”, not on ${name}.`);
      },
      { timeout: 10_000 },
    );
    await this.expectSeen(String(name));
  }

  /** Waits until what has the focus is seen. */
  async expectSeen(after: string): Promise<void> {
    await vi.waitFor(
      async () => {
        const trouble = await focusTrouble(this.atlas);
        if (trouble !== undefined) throw new Error(`After ${after} ${trouble}, at ${this.atlas.page.url()}.`);
      },
      { timeout: 5_000 },
    );
  }
}
