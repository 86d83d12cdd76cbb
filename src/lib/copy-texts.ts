/** What is put on the clipboard, in the two kinds that programs ask for. */
interface Texts {
  plain: string;
  html: string;
}

/**
 * Puts texts on the clipboard, by the older way too where the browser has no newer one or refuses it (plain HTTP, an embedded
 * page, older kernels).
 * @returns false where it is refused altogether
 */
export async function copyTexts({ plain, html }: Texts): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
    return true;
  } catch {
    return copyByEvent({ plain, html });
  }
}

function copyByEvent({ plain, html }: Texts): boolean {
  let isFilled = false;
  const fill = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', plain);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
    isFilled = true;
  };
  document.addEventListener('copy', fill, { once: true, capture: true });
  try {
    // The only way of kernels without `navigator.clipboard.write`.
    // oxlint-disable-next-line typescript/no-deprecated
    return document.execCommand('copy') && isFilled;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
}
