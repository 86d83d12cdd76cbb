import { headerPolicy, type PolicyOpenings } from '../../src/lib/content-security-policy.ts';

/**
 * The text of `_headers`, which Netlify, Cloudflare Pages and others read as it is. Files with a fingerprint in their name
 * are kept for good; fonts for a while, because page and map ask for the same ones; all else is asked for again. No path has
 * two rules on caching: these hosts would join them. Below a sub-path the hosts' own rule holds, which is to ask again.
 */
export function serverHeaders(openings: PolicyOpenings): string {
  return `# Security headers for static hosts that read this file (Netlify, Cloudflare Pages and others).
# Other servers: copy the same values, see README.md.
/*
  Content-Security-Policy: ${headerPolicy(openings)}
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(), microphone=(), geolocation=(self)
  Cross-Origin-Opener-Policy: same-origin
/
  Cache-Control: no-cache
/index.html
  Cache-Control: no-cache
/build.json
  Cache-Control: no-cache
/offline.js
  Cache-Control: no-cache
/data/*
  Cache-Control: no-cache
/fonts/*
  Cache-Control: public, max-age=600
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`;
}
