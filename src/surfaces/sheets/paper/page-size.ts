import type { Frame } from '../plane.ts';

/**
 * Tells the browser what paper the page is for, until it is undone. A rule of its own, in no layer and after all others, so that it
 * is stronger than the page's whether or not layers count for it; set in a sheet that is there, as the site's policy lets none be written into the page.
 */
export function setPageSize({ width, height }: Frame): () => void {
  const sheet = [...document.styleSheets].findLast(isOwn);
  if (sheet === undefined) return () => undefined;
  const text = `@page { size: ${width}mm ${height}mm; margin: 0; }`;
  const rule = sheet.cssRules[sheet.insertRule(text, sheet.cssRules.length)];
  return () => {
    const at = [...sheet.cssRules].findIndex((other) => other === rule);
    if (at !== -1) sheet.deleteRule(at);
  };
}

/** A sheet of this site; rules of others cannot be read. */
function isOwn(sheet: CSSStyleSheet): boolean {
  try {
    return sheet.cssRules.length >= 0;
  } catch {
    return false;
  }
}
