import { beforeEach, describe, expect, test, vi } from 'vitest';
import { coveredPixels } from '../../src/app/padding.ts';

/** Boxes by `data-box`: left, top, width, height in pixels. */
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
  return () => vi.restoreAllMocks();
});

const TOP = '<header class="top" data-box="0 0 1400 60"></header>';
const FRAME = '<footer class="map-frame" data-box="0 870 1400 30"></footer>';
const left = (width: number) =>
  `<div class="left-column"><div class="panel" data-box="10 80 ${width} 700"></div></div>`;
const right = (from: number) =>
  `<div class="right-column"><div class="panel" data-box="${from} 80 400 700"></div></div>`;

describe('a wide page', () => {
  test('counts what covers each edge, with a margin', () => {
    const wide = page(`<div data-box="0 0 1400 900">${TOP}${left(300)}${right(980)}${FRAME}</div>`);
    expect(coveredPixels(wide, false)).toEqual({ top: 84, right: 444, bottom: 54, left: 334 });
  });

  test('the plan switch stands above the frame', () => {
    const plans = '<fieldset class="plans" data-box="400 800 600 60"></fieldset>';
    expect(coveredPixels(page(`<div data-box="0 0 1400 900">${FRAME}${plans}</div>`), false).bottom).toBe(
      124,
    );
  });

  test('without panels only the margins are kept; so before the page is there', () => {
    const margins = { top: 24, right: 24, bottom: 24, left: 24 };
    expect(coveredPixels(page('<div data-box="0 0 1400 900"></div>'), false)).toEqual(margins);
    expect(coveredPixels(null, false)).toEqual(margins);
  });

  test('a panel that is not shown covers nothing', () => {
    expect(coveredPixels(page(`<div data-box="0 0 1400 900">${left(0)}</div>`), false).left).toBe(24);
  });

  test('where less than a third would stay free, the left panel is not counted', () => {
    const narrow = page(`<div data-box="0 0 1400 900">${left(700)}${right(980)}</div>`);
    expect(coveredPixels(narrow, false)).toMatchObject({ left: 24, right: 444 });
  });
});

const sheet = (height: number) => `<div class="sheet" data-box="0 ${800 - height} 400 ${height}"></div>`;

describe('a phone', () => {
  test('counts the bar and the sheet', () => {
    const phone = page(`<div data-box="0 0 400 800">${TOP}${sheet(300)}${left(300)}</div>`);
    expect(coveredPixels(phone, true)).toEqual({ top: 84, right: 24, bottom: 340, left: 24 });
  });

  test('a full sheet leaves the map its upper half', () => {
    expect(coveredPixels(page(`<div data-box="0 0 400 800">${sheet(720)}</div>`), true).bottom).toBe(440);
  });

  test('without a sheet the legend button stays free', () => {
    expect(coveredPixels(page('<div data-box="0 0 400 800"></div>'), true).bottom).toBe(40);
  });
});
