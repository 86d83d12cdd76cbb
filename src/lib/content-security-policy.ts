/**
 * The one Content-Security-Policy of the atlas: nothing is allowed but the site's own files.
 * `img-src` adds `data:` and `blob:` for icons and for the map picture that print makes from the canvas.
 * The page's meta element, the sample server headers (`public/_headers`) and the test server all read it here.
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
  'base-uri': "'none'",
  'form-action': "'none'",
} as const;

/** Who may frame the atlas. A browser ignores (and reports) it in a meta element, so only a server can send it. */
const FRAME_ANCESTORS = "frame-ancestors 'self'";

/** The policy for `<meta http-equiv="Content-Security-Policy">`, which holds on any static host. */
export const META_CONTENT_SECURITY_POLICY = Object.entries(DIRECTIVES)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ');

/** The policy for a server's `Content-Security-Policy` header. */
export const HEADER_CONTENT_SECURITY_POLICY = `${META_CONTENT_SECURITY_POLICY}; ${FRAME_ANCESTORS}`;

/** The meta policy that also lets tiles be asked for at these origins. */
export function policyWith(origins: readonly string[]): string {
  if (origins.length === 0) return META_CONTENT_SECURITY_POLICY;
  const more = origins.join(' ');
  return META_CONTENT_SECURITY_POLICY.replace(/(img-src|connect-src) ([^;]*)/g, `$1 $2 ${more}`);
}
