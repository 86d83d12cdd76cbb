/** What the Tab key stops at. */
const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** What holds stops together: past its end nobody looks for where they were. */
const PARTS = 'dialog, [role="search"], .panel, section, nav, main, body';

/** Whether it can have the focus now. */
const isStop = (element: HTMLElement): boolean =>
  element.isConnected && !element.matches(':disabled') && element.getClientRects().length > 0;

/**
 * Where the focus may go once a control has gone: the stops of its part that come after it, then those before it, the nearest first,
 * then the part as a whole, and the parts around that.
 */
function successorsOf(control: HTMLElement): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let part = control.closest<HTMLElement>(PARTS); part !== null; part = outer(part)) {
    const stops = [...part.querySelectorAll<HTMLElement>(STOPS)];
    const at = stops.indexOf(control);
    if (at !== -1 && found.length === 0)
      found.push(...stops.slice(at + 1), ...stops.slice(0, at).toReversed());
    found.push(part);
  }
  return found;
}

const outer = (part: HTMLElement): HTMLElement | null =>
  part.parentElement?.closest<HTMLElement>(PARTS) ?? null;

/**
 * Whoever presses a control that goes by being pressed, at once or after a while, stays where it was: the focus, which the browser
 * drops then, goes to the next stop. What gives the focus elsewhere has done so before.
 * @returns what undoes it
 */
export function keepFocus(page: Document): () => void {
  let control: HTMLElement | undefined;
  let successors: readonly HTMLElement[] = [];
  const observer = new MutationObserver(() => look());
  const forget = (): void => {
    observer.disconnect();
    control = undefined;
  };
  // The browser takes the focus when it draws, after this frame's work.
  const look = (): void => {
    requestAnimationFrame(() => {
      setTimeout(() => {
        if (control === undefined || page.activeElement === control) return;
        if (page.activeElement === page.body || page.activeElement === null) pass();
        forget();
      });
    });
  };
  const pass = (): void => {
    const next = successors.find(isStop);
    if (next === undefined || next === page.body) return;
    if (!next.matches(STOPS) && !next.hasAttribute('tabindex')) next.tabIndex = -1;
    next.focus({ preventScroll: next.matches(PARTS) });
  };
  const onClick = (): void => {
    const active = page.activeElement;
    if (!(active instanceof HTMLElement) || active === page.body) return;
    control = active;
    successors = successorsOf(active);
    observer.observe(page.body, { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden'] });
    look();
  };
  // Whoever goes elsewhere, by Tab or by pressing, does so themselves.
  const onFocus = ({ target }: FocusEvent): void => {
    if (target !== control) forget();
  };
  page.addEventListener('focusin', onFocus);
  page.addEventListener('pointerdown', forget, { capture: true });
  page.addEventListener('click', onClick, { capture: true });
  return () => {
    forget();
    page.removeEventListener('focusin', onFocus);
    page.removeEventListener('pointerdown', forget, { capture: true });
    page.removeEventListener('click', onClick, { capture: true });
  };
}
