/** The presenter's window, and the place in it that this page draws to. */
export interface PresenterWindow {
  target: Window;
  place: HTMLElement;
}

/**
 * Opens the presenter's window, or brings the one that is open to the front; it is of this site and empty.
 * @returns undefined where the browser does not allow windows
 */
export function openPresenter(): PresenterWindow | undefined {
  const target = window.open('', 'atlas-presenter', 'popup,width=960,height=640');
  if (target === null) return undefined;
  const place = target.document.createElement('main');
  target.document.body.replaceChildren(place);
  target.focus();
  return { target, place };
}

/** Gives the window the sheets that this page has by now, the one in the page itself among them: the policy knows that by its content. */
export function copySheets({ document: page }: Window): void {
  const copies = [...document.querySelectorAll('style, link[rel="stylesheet"]')].map((sheet) => {
    const copy = page.importNode(sheet, true);
    if (sheet instanceof HTMLLinkElement) copy.setAttribute('href', sheet.href);
    return copy;
  });
  page.head.replaceChildren(...copies);
}

/** Gives the window its name, and language and theme of this page. */
export function nameWindow({ document: page }: Window, title: string): void {
  const own = document.documentElement;
  page.title = title;
  page.documentElement.lang = own.lang;
  page.documentElement.dataset['theme'] = own.dataset['theme'] ?? 'light';
}
