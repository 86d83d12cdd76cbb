/**
 * Layers of the cascade, by the folder of a style sheet, the later the stronger: what a surface says of its own elements
 * outweighs what the page says of them, in whatever order their files come. MapLibre's styles are in none, and so are ours
 * that answer them (`src/map`).
 */
const STYLE_LAYERS = ['ui', 'parts', 'app', 'surfaces'] as const;

/** Said before any layer is filled: their order. */
export const LAYER_ORDER = `@layer ${STYLE_LAYERS.join(',')};`;

/** A style sheet within the layer of its folder, if that has one. @param path of the sheet, with slashes */
export function inLayer(path: string, css: string): string {
  const [, folder] = /\/?src\/([a-z]+)\//.exec(path) ?? [];
  const layer = STYLE_LAYERS.find((name) => name === folder);
  return layer === undefined ? css : `@layer ${layer} {\n${css}\n}`;
}
