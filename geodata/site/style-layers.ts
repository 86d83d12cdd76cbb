/**
 * Layers of the cascade, by the folder of a style sheet, the later the stronger: what a surface says of its own elements
 * outweighs what the page says of them, in whatever order their files come. MapLibre's styles are in none, and so are ours
 * that answer them (`src/map`). `paper` holds what a page is for its printing (`paper.css`), whatever it is on the screen.
 */
const STYLE_LAYERS = ['ui', 'parts', 'app', 'surfaces', 'paper'] as const;

/** Said before any layer is filled: their order. */
export const LAYER_ORDER = `@layer ${STYLE_LAYERS.join(',')};`;

/** A style sheet within the layer of its folder, if that has one. @param path of the sheet, with slashes */
export function inLayer(path: string, css: string): string {
  const [, folder] = /\/(paper)\.css$/.exec(path) ?? /\/?src\/([a-z]+)\//.exec(path) ?? [];
  const layer = STYLE_LAYERS.find((name) => name === folder);
  return layer === undefined ? css : `@layer ${layer} {\n${css}\n}`;
}
