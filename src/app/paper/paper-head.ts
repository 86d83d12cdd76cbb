import type { Translate } from '../../messages/translate.ts';
import { element } from './element.ts';

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

/** The legend, where it stands over a small page; on a wide one it stands beside the map, on paper as well. */
export function paperLegend(): HTMLElement[] {
  const legend = document.querySelector('dialog .legend')?.cloneNode(true);
  return legend === undefined ? [] : [element('div', 'map-tools', legend)];
}
