/**
 * Opens the presenter's window, or brings the one that is open to the front; it is of this site and holds nothing yet.
 * @returns undefined where the browser does not allow windows
 */
export function openPresenter(): Window | undefined {
  return window.open('', 'atlas-presenter', 'popup,width=960,height=640') ?? undefined;
}
