import type { MapPicture } from '../../map/map-picture.ts';
import type { Translate } from '../../messages/translate.ts';

/** The most that the map takes of a page, in CSS pixels: all its width, and half its height. */
const MOST_WIDTH = 720;
const MOST_HEIGHT = 520;
/** And the most that a small screen's map is enlarged. */
const MOST_SCALE = 1.4;

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...contents: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...contents);
  return made;
}

/** What stands above everything on paper: what it is, where it is found, and of which day. */
export function paperHead(translate: Translate): HTMLElement {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return element(
    'header',
    'paper-head',
    element('strong', '', document.title),
    element('span', '', translate('paper.printed', { date: day })),
    ...chosenPlan().map((plan) => element('span', 'paper-line', plan)),
    element('span', 'paper-line', window.location.href),
  );
}

/** The document that the page follows, by its name in the bar of generations; none where it follows all. */
function chosenPlan(): string[] {
  const chosen = document.querySelector<HTMLElement>(
    '.generations-bar :checked, .generation-select :checked',
  );
  if (!(chosen instanceof HTMLOptionElement)) {
    const label = chosen?.closest('label');
    return label === null || label === undefined || label.matches(':first-of-type') ? [] : [label.title];
  }
  return chosen.value === '' ? [] : [chosen.text];
}

/** The map as a picture, with the frame that it has on the screen; the scale bar is as long as the picture makes it. */
export function paperMap({ canvas, width }: MapPicture, label: string): HTMLElement {
  const height = (width * canvas.height) / canvas.width;
  const scale = Math.min(MOST_SCALE, MOST_WIDTH / width, MOST_HEIGHT / height);
  canvas.style.width = `${Math.round(width * scale)}px`;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', label);
  return element('figure', 'paper-map', canvas, ...frameAt(scale));
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
    ...frameAt(),
  );
}

/** Credits, review number and date of the frame; without a scale where nothing is drawn to one. */
function frameAt(scale?: number): HTMLElement[] {
  const frame = document.querySelector('.map-frame');
  if (frame === null) return [];
  const caption = element('figcaption', 'paper-frame');
  for (const part of frame.querySelectorAll(':scope > span')) {
    const copy = caption.appendChild(part.cloneNode(true));
    const bar = copy instanceof Element ? copy.querySelector('svg') : null;
    if (bar === null) continue;
    const length = Number(bar.getAttribute('width'));
    if (scale === undefined) caption.removeChild(copy);
    bar.setAttribute('viewBox', `0 0 ${length} 6`);
    bar.setAttribute('preserveAspectRatio', 'none');
    bar.setAttribute('width', String(length * (scale ?? 1)));
  }
  return [caption];
}

/** The legend, where it stands over a small page; on a wide one it stands beside the map, on paper as well. */
export function paperLegend(): HTMLElement[] {
  const legend = document.querySelector('dialog .legend')?.cloneNode(true);
  return legend === undefined ? [] : [element('div', 'map-tools', legend)];
}
