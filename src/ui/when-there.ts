/**
 * Calls back with an element as soon as it is there, now or once it is drawn.
 * @param within what it is drawn in
 * @returns what waits no longer
 */
export function whenThere(
  within: HTMLElement,
  selector: string,
  callback: (element: HTMLElement) => void,
): () => void {
  const observer = new MutationObserver(() => find());
  const find = (): void => {
    const found = within.querySelector<HTMLElement>(selector);
    if (found === null) return;
    observer.disconnect();
    callback(found);
  };
  observer.observe(within, { childList: true, subtree: true });
  find();
  return () => observer.disconnect();
}
