import type { Frame } from '../paper-map/plane.ts';

/** The paper that the page is for, millimetres. */
export interface PageSize extends Frame {
  /** Free at every edge; none where the pages have their own. */
  margin?: string;
  /** What stands in the margins of every page, as boxes of `@page`; older browsers leave them empty. */
  boxes?: string;
}

/**
 * Tells the browser what paper the page is for, until it is undone. The rule stands in no layer and after all sheets of the page,
 * whenever these come, so that it is stronger than theirs; nothing is written into the page, which the site's policy forbids.
 */
export function setPageSize({ boxes = '', height, margin = '0', width }: PageSize): () => void {
  const text = `@page { size: ${width}mm ${height}mm; margin: ${margin}; ${boxes} }`;
  return 'adoptedStyleSheets' in document ? adopt(text) : insert(text);
}

function adopt(text: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** Safari before 16.4 takes no sheet of a script: into the last one that is there. */
function insert(text: string): () => void {
  const sheet = [...document.styleSheets].at(-1);
  if (sheet === undefined) return () => undefined;
  const rule = sheet.cssRules[sheet.insertRule(text, sheet.cssRules.length)];
  return () => {
    const at = [...sheet.cssRules].findIndex((other) => other === rule);
    if (at !== -1) sheet.deleteRule(at);
  };
}
