import { beforeEach, describe, expect, test, vi } from 'vitest';
import { coveredPixels } from '../../../src/app/padding.ts';

/** A page whose elements have the boxes of their `data-box`: left, top, width, height in pixels. */
function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error('No page');
  return element;
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function measure(this: Element) {
    const [left = 0, top = 0, width = 0, height = 0] = (this.getAttribute('data-box') ?? '')
      .split(' ')
      .map(Number);
    return new DOMRect(left, top, width, height);
  });
  const root = document.documentElement.style;
  const clear = { '--map-top': '84px', '--map-right': '24px', '--map-bottom': '90px', '--map-left': '340px' };
  for (const [name, value] of Object.entries(clear)) root.setProperty(name, value);
  return () => {
    for (const name of Object.keys(clear)) root.removeProperty(name);
    vi.restoreAllMocks();
  };
});

const list = (width: number) =>
  `<div class="left-column" data-box="10 80 ${width} 700"><div class="panel list" data-box="10 80 ${width} 700"></div></div>`;
const READING = '<div class="right-column"><div class="panel" data-box="980 80 400 700"></div></div>';
const sheet = (height: number) => `<div class="sheet" data-box="0 ${800 - height} 400 ${height}"></div>`;
const wide = (html: string) => page(`<div data-box="0 0 1400 900">${html}</div>`);
const phone = (html: string) => page(`<div data-box="0 0 400 800">${html}</div>`);

describe('a wide page', () => {
  test('keeps clear what the style sheet says, until the page is there', () => {
    expect(coveredPixels(null, false)).toEqual({ top: 84, right: 24, bottom: 90, left: 340 });
  });

  test('measures a list and a dossier, with a margin', () => {
    expect(coveredPixels(wide(list(500) + READING), false)).toEqual({
      top: 84,
      right: 444,
      bottom: 90,
      left: 534,
    });
  });

  test('the legend is what the style sheet counts', () => {
    const legend = '<div class="left-column" data-box="10 80 300 700"><div class="panel legend"></div></div>';
    expect(coveredPixels(wide(legend), false)).toMatchObject({ left: 340, right: 24 });
  });

  test('without a left column its edge is free', () => {
    expect(coveredPixels(wide(READING), false)).toMatchObject({ left: 24, right: 444 });
  });
});

describe('a phone', () => {
  test('counts the sheet, with a margin', () => {
    expect(coveredPixels(phone(sheet(300)), true)).toMatchObject({ top: 84, bottom: 324 });
  });

  test('a full sheet leaves the map its upper half', () => {
    expect(coveredPixels(phone(sheet(720)), true).bottom).toBe(424);
  });

  test('without a sheet the lower edge is that of the style sheet', () => {
    expect(coveredPixels(phone(''), true).bottom).toBe(90);
  });
});
