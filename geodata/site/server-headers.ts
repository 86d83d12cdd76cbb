import { headerPolicy, type PolicyOpenings } from '../../src/lib/content-security-policy.ts';

/**
 * The text of `_headers`, which Netlify, Cloudflare Pages and others read as it is. Files with a fingerprint in their name
 * are kept for good; fonts for a while, because page and map ask for the same ones; all else is asked for again. No path has
 * two rules on caching: these hosts would join them.
 * @param path of the site on its host, with both slashes; a site below a sub-path whose build was not told so is asked for
 *   again whole, which is these hosts' own rule
 */
export function serverHeaders(openings: PolicyOpenings, path = '/'): string {
  return `# Security headers for static hosts that read this file (Netlify, Cloudflare Pages and others).
# Other servers: copy the same values, see README.md.
${path}*
  Content-Security-Policy: ${headerPolicy(openings)}
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(), microphone=(), geolocation=(self)
  Cross-Origin-Opener-Policy: same-origin
${path}
  Cache-Control: no-cache
${path}index.html
  Cache-Control: no-cache
${path}build.json
  Cache-Control: no-cache
${path}offline.js
  Cache-Control: no-cache
${path}embed-client.js
  Cache-Control: no-cache
  Access-Control-Allow-Origin: *
${path}data/*
  Cache-Control: no-cache
${path}fonts/*
  Cache-Control: public, max-age=600
${path}assets/*
  Cache-Control: public, max-age=31536000, immutable
`;
}
