import { element } from './element.ts';
import type { TitledPicture } from './maps-on-paper.ts';

/**
 * The most that a map takes of a page, CSS pixels: one map all its width and half its height; two stand one above the other on
 * an upright page, and beside each other across.
 */
const ROOM = {
  one: { upright: { width: 720, height: 520 }, across: { width: 720, height: 520 } },
  two: { upright: { width: 720, height: 380 }, across: { width: 512, height: 470 } },
} as const;
/** And the most that a small screen's map is enlarged. */
const MOST_SCALE = 1.4;

/**
 * The map as a picture, or two of them, each below its title, with what the panel says of the signs on it and the frame that it
 * has on the screen. Pictures and the scale bar are drawn at one scale, of which the style sheet takes that of the page's side.
 */
export function paperMaps(pictures: readonly TitledPicture[], label: string): HTMLElement {
  const figures = pictures.map(({ canvas, width, title }) => {
    canvas.style.width = scaled(width);
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', title === undefined ? label : `${label} · ${title}`);
    return title === undefined
      ? canvas
      : element('figure', 'paper-side', element('figcaption', '', title), canvas);
  });
  const maps = element(
    'figure',
    'paper-map',
    element('div', 'paper-sides', ...figures),
    ...notes(),
    ...frame(true),
  );
  const room = pictures.length > 1 ? ROOM.two : ROOM.one;
  for (const side of ['upright', 'across'] as const)
    maps.style.setProperty(`--${side}`, String(scaleWithin(pictures, room[side])));
  return maps;
}

const scaled = (pixels: number): string => `calc(${Math.round(pixels)}px * var(--scale))`;

/** How much smaller or larger than on the screen all of the maps are that each has room. */
function scaleWithin(pictures: readonly TitledPicture[], most: { width: number; height: number }): number {
  const scales = pictures.flatMap(({ canvas, width }) => [
    most.width / width,
    most.height / ((width * canvas.height) / canvas.width),
  ]);
  return Math.min(MOST_SCALE, ...scales);
}

/** The still overview in the place of the map. */
export function paperOverview(note: string): HTMLElement {
  const overview = document.querySelector('#overview svg')?.cloneNode(true);
  const caption = note === '' ? [] : [element('p', '', note)];
  return element(
    'figure',
    'paper-map',
    ...(overview === undefined ? [] : [overview]),
    ...caption,
    ...frame(false),
  );
}

/** What an open panel says of what it draws on the map, below what it names: the documents compared, and what each sign means. */
function notes(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-map-note]')].map((note) => {
    const title = element('strong', '', note.dataset['mapNote'] ?? '');
    const copy = element(
      'div',
      'paper-note',
      title,
      ...[...note.childNodes].map((child) => child.cloneNode(true)),
    );
    for (const pressed of copy.querySelectorAll('button[aria-pressed]')) pressed.remove();
    return copy;
  });
}

/** Credits, review number and date of the frame; without a scale where nothing is drawn to one. */
function frame(hasScale: boolean): HTMLElement[] {
  const own = document.querySelector('.map-frame');
  if (own === null) return [];
  const caption = element('figcaption', 'paper-frame');
  for (const part of own.querySelectorAll(':scope > span')) {
    const copy = caption.appendChild(part.cloneNode(true));
    const bar = copy instanceof Element ? copy.querySelector('svg') : null;
    if (bar === null) continue;
    const length = Number(bar.getAttribute('width'));
    if (!hasScale) caption.removeChild(copy);
    bar.setAttribute('viewBox', `0 0 ${length} 6`);
    bar.setAttribute('preserveAspectRatio', 'none');
    bar.style.width = scaled(length);
  }
  return [caption];
}
