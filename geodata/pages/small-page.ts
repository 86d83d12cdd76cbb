import { PAGE_STYLES_FILE } from './page-styles.ts';
import type { PageLanguage } from './page-words.ts';
import { OWN_WORDS } from './page-words.ts';

/** Nothing runs on the page, and nothing is asked for but its style sheet, its icon and its picture. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The picture of a small page, in its folder. */
export const PICTURE_FILE = 'picture.png';
export const PICTURE_SIZE = { width: 960, height: 504 } as const;

/** Messengers show so much of a description. */
const LONGEST = 160;

/** What a small page says, in plain words. */
export interface SmallPage {
  language: PageLanguage;
  /** From the root of the site, with a slash at its end. */
  folder: string;
  /** The folder of the same in the other language. */
  otherFolder: string;
  /** Where its picture lies, from the root; both languages have one. */
  pictureFolder: string;
  site: string;
  name: string;
  path: string;
  /** What it is, and in how few words by which documents. */
  told: string;
  source: string;
  warning: string | undefined;
  /** What stands below the name, as markup. */
  body: readonly string[];
  /** The query string of the same in the atlas. */
  search: string;
  /** What is pressed to open that. */
  open: string;
  footer: string;
}

/** As text and attributes of a page hold it. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What messengers show below the title. */
function descriptionOf({ told, source }: SmallPage): string {
  const room = LONGEST - source.length;
  return `${told.length > room ? `${told.slice(0, room - 1)}…` : told}${source}`;
}

/**
 * The markup of a small page: for who reads no scripts, with a link into the atlas, which is the page that search engines are to keep.
 * @param base address of the site with its last slash; `''` leaves addresses relative
 */
export function smallPage(page: SmallPage, base: string): { path: string; text: string } {
  const { body, folder, footer, language, name, otherFolder, path, pictureFolder, search, site } = page;
  const up = '../'.repeat(folder.split('/').length - 1);
  const root = base === '' ? up : base;
  const description = descriptionOf(page);
  const [own, other] = language === 'zh' ? ['zh-CN', 'en'] : ['en', 'zh-CN'];
  const meta = (property: string, content: string): string =>
    `<meta property="${property}" content="${escaped(content)}">`;
  const alternate = (tongue: string, where: string): string =>
    `<link rel="alternate" hreflang="${tongue}" href="${escaped(`${root}${where}`)}">`;
  const text = [
    '<!doctype html>',
    `<html lang="${own}">`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(name)} · ${escaped(site)}</title>`,
    `<meta name="description" content="${escaped(description)}">`,
    `<link rel="canonical" href="${escaped(`${root}${search}`)}">`,
    alternate(own, folder),
    alternate(other, otherFolder),
    meta('og:type', 'article'),
    meta('og:site_name', site),
    meta('og:locale', language === 'zh' ? 'zh_CN' : 'en_GB'),
    meta('og:title', path === '' ? name : `${name} · ${path}`),
    meta('og:description', description),
    ...(base === '' ? [] : [meta('og:url', `${base}${folder}`)]),
    meta('og:image', `${root}${pictureFolder}${PICTURE_FILE}`),
    meta('og:image:width', String(PICTURE_SIZE.width)),
    meta('og:image:height', String(PICTURE_SIZE.height)),
    meta('og:image:alt', name),
    '<meta name="twitter:card" content="summary_large_image">',
    `<link rel="icon" type="image/svg+xml" href="${up}icon.svg">`,
    `<link rel="stylesheet" href="${up}${PAGE_STYLES_FILE}">`,
    '<main>',
    `<p class="path">${escaped([site, path].filter((part) => part !== '').join(' · '))}</p>`,
    `<h1>${escaped(name)}</h1>`,
    ...(page.warning === undefined ? [] : [`<p class="warning">${escaped(page.warning)}</p>`]),
    `<p><a class="open" href="${up}${escaped(search)}">${escaped(page.open)}</a> <a class="other" lang="${other}" hreflang="${other}" href="${up}${otherFolder}">${OWN_WORDS[language].otherLanguage}</a></p>`,
    `<img class="picture" src="${up}${pictureFolder}${PICTURE_FILE}" width="${PICTURE_SIZE.width}" height="${PICTURE_SIZE.height}" alt="">`,
    ...body,
    '</main>',
    `<footer>${escaped(footer)}</footer>`,
    '</html>',
    '',
  ].join('\n');
  return { path: `${folder}index.html`, text };
}
