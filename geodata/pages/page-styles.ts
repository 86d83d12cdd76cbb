/** The one style sheet of all small pages. */
export const PAGE_STYLES_FILE = 'p/page.css';

export const PAGE_STYLES = `:root{color-scheme:light dark;--ink:#23211c;--soft:#5b564b;--ground:#fffdf9;--rule:#e4ddcf;--accent:#b02d17;--on:#ffffff}
@media (prefers-color-scheme:dark){:root{--ink:#ece6d8;--soft:#bdb6a6;--ground:#1e2427;--rule:#353c3f;--accent:#f08a72;--on:#1e1410}}
body{margin:0 auto;max-width:40em;padding:28px 20px 40px;background:var(--ground);color:var(--ink);font:16px/1.7 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;overflow-wrap:anywhere}
h1{margin:0;font-size:30px;line-height:1.3}
h2{margin:0;font-size:18px}
p{margin:10px 0}
.path,.sources,dd small,footer{color:var(--soft);font-size:14px}
.warning{color:var(--accent);font-weight:600}
.open{display:inline-block;border-radius:8px;background:var(--accent);padding:12px 20px;color:var(--on);font-weight:600;text-decoration:none}
.other{display:inline-block;margin-left:16px;padding:12px 0;color:var(--accent)}
.picture{display:block;width:100%;height:auto;margin:16px 0;border:1px solid var(--rule);border-radius:8px}
dl{margin:20px 0}
dl>div{display:grid;grid-template-columns:8em 1fr;gap:4px 16px;border-top:1px solid var(--rule);padding:8px 0}
dt{color:var(--soft)}
dd{margin:0}
dd small{display:block}
ol{margin:20px 0;padding:0;list-style:none}
ol>li{border-top:1px solid var(--rule);padding:12px 0}
footer{border-top:1px solid var(--rule);padding-top:12px}
@media (max-width:520px){dl>div{grid-template-columns:1fr}}
`;
