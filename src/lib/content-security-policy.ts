/**
 * The one Content-Security-Policy of the atlas: nothing is allowed but the site's own files, and what stands in the page
 * itself, one style sheet and one line of script, by their hashes. `img-src` adds `data:` and `blob:` for icons and for the map picture that print
 * makes from the canvas; `frame-src` lets the atlas show how it is embedded.
 */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  // Text never becomes a script: of what the page makes of texts, addresses of workers alone pass (`trusted-url.ts`).
  'require-trusted-types-for': "'script'",
  'trusted-types': 'atlas',
} as const;

export interface PolicyOpenings {
  /** Hashes of style sheets in the page, `sha256-…` in Base64. */
  styles?: readonly string[];
  /** Hashes of scripts in the page. */
  scripts?: readonly string[];
  /** Origins of an operator's basemap, to be asked for tiles. */
  origins?: readonly string[];
  /** Origins of pages that an operator lets embed the atlas. */
  ancestors?: readonly string[];
}

/** The policy for `<meta http-equiv="Content-Security-Policy">`, which holds on any static host. */
export function metaPolicy({ styles = [], scripts = [], origins = [] }: PolicyOpenings = {}): string {
  const more: Readonly<Record<string, readonly string[]>> = {
    'script-src': scripts.map((hash) => `'${hash}'`),
    'style-src': styles.map((hash) => `'${hash}'`),
    'img-src': origins,
    'connect-src': origins,
  };
  return Object.entries(DIRECTIVES)
    .map(([directive, sources]) => [directive, sources, ...(more[directive] ?? [])].join(' '))
    .join('; ');
}

/**
 * The policy for a server's `Content-Security-Policy` header: with who may frame the atlas, which a browser ignores (and
 * reports) in a meta element, so that only a server can send it.
 */
export function headerPolicy(openings: PolicyOpenings = {}): string {
  const ancestors = ["'self'", ...(openings.ancestors ?? [])].join(' ');
  return `${metaPolicy(openings)}; frame-ancestors ${ancestors}`;
}
