import type { Plugin } from 'vite';
import { policyHash } from './first-paint.ts';

/** What static hosts answer with, status 404, where an address leads to no file. */
const LOST_FILE = '404.html';

/**
 * Messengers take signs and words that follow a link for part of it, and a full-width `？` ends no path: `…/atlas/。`,
 * `…/atlas/点这里`, `…/atlas/？select=…`. The page goes to the address that was meant; where there is none it stays and
 * leads to the folder. It comes to an end: each step makes the path shorter.
 */
export const LOST_SCRIPT = `(() => {
let path = location.pathname, search = location.search.slice(1);
try { path = decodeURIComponent(path) } catch {}
const at = path.search(/[?？&＆#＃]/);
if (at >= 0) { search = path.slice(at + 1) + (search && '&' + search); path = path.slice(0, at) }
const folder = path.slice(0, path.lastIndexOf('/') + 1);
const file = path.slice(folder.length).replace(/[^\\w.~-].*$/s, '').replace(/[.~-]+$/, '');
const meant = encodeURI(folder + (/^index(\\.html?)?$/.test(file) ? '' : file && !file.includes('.') ? file + '/' : file));
const link = document.getElementById('atlas');
link.href = encodeURI(folder) || './';
if (meant.length < location.pathname.length || at >= 0) location.replace(meant + (search && '?' + search) + location.hash);
})()`;

const STYLES = `:root{color-scheme:light dark;font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}body{margin:12vh auto;max-width:32em;padding:0 24px}a{display:inline-block;padding:10px 0}`;

/** Names of what stands in the page, for the policy that servers send with every page. */
export const LOST_HASHES = { styles: policyHash(STYLES), scripts: policyHash(LOST_SCRIPT) };

function lostPage(): string {
  const policy = `default-src 'none'; style-src '${LOST_HASHES.styles}'; script-src '${LOST_HASHES.scripts}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>没有这一页 · 宁波产业布局图</title>
<style>${STYLES}</style>
<h1>没有这一页</h1>
<p>链接可能在转发时多了或少了几个字。</p>
<p lang="en">There is no such page. The link may have lost or gained a few signs on its way.</p>
<p><a id="atlas" href="./">打开宁波产业布局图 <span lang="en">Open the atlas</span></a></p>
<script>${LOST_SCRIPT}</script>
</html>
`;
}

/** Ships `404.html`, which GitHub Pages, Netlify, Cloudflare Pages and others answer with where there is no file. */
export function lostAddress(): Plugin {
  return {
    name: 'lost-address',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: LOST_FILE, source: lostPage() });
    },
  };
}
