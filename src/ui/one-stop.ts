const STOPS = 'a[href], button, input, select, summary, [tabindex="0"]';

/**
 * Makes a long list one stop of the Tab key: only what is in the present item can be reached by Tab; arrow up and down,
 * Home and End lead to the first link or button of the others. The present item is the one that had the focus last, else
 * the first.
 * @param items a selector of the items within the list
 * @returns what undoes it
 */
export function oneStop(within: HTMLElement, items: string): () => void {
  let present: Element | undefined;
  const all = (): Element[] =>
    [...within.querySelectorAll(items)].filter(
      (item) => item.querySelector(`${STOPS}, [data-stop]`) !== null,
    );
  const settle = (): void => {
    if (present === undefined || !within.contains(present)) present = all()[0];
    for (const stop of within.querySelectorAll<HTMLElement>(`:is(${items}) :is(${STOPS}):not([data-stop])`))
      if (present?.contains(stop) !== true) silence(stop);
    for (const stop of present?.querySelectorAll<HTMLElement>('[data-stop]') ?? []) wake(stop);
  };
  const move = (item: Element | null | undefined): void => {
    if (item === null || item === undefined || item === present) return;
    for (const stop of present?.querySelectorAll<HTMLElement>(STOPS) ?? []) silence(stop);
    present = item;
    settle();
  };
  const onFocus = ({ target }: FocusEvent): void => {
    if (target instanceof Element) move(target.closest(items));
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const current = event.target instanceof Element ? event.target.closest(items) : null;
    const order = all();
    const at = current === null ? -1 : order.indexOf(current);
    const next = at === -1 ? undefined : goal(event.key, at, order.length);
    const item = next === undefined ? undefined : order[next];
    if (item === undefined) return;
    event.preventDefault();
    move(item);
    item.querySelector<HTMLElement>(STOPS)?.focus();
  };
  settle();
  // Rows come and go by filters and sorting.
  const observer = new MutationObserver(settle);
  observer.observe(within, { childList: true, subtree: true });
  within.addEventListener('focusin', onFocus);
  within.addEventListener('keydown', onKey);
  return () => {
    observer.disconnect();
    within.removeEventListener('focusin', onFocus);
    within.removeEventListener('keydown', onKey);
    for (const stop of within.querySelectorAll<HTMLElement>('[data-stop]')) wake(stop);
  };
}

function goal(key: string, at: number, total: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, total - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return undefined;
  }
}

function silence(stop: HTMLElement): void {
  if (stop.tabIndex < 0) return;
  stop.dataset['stop'] = '';
  stop.tabIndex = -1;
}

function wake(stop: HTMLElement): void {
  delete stop.dataset['stop'];
  stop.removeAttribute('tabindex');
}
