import type { Session } from './live-map.ts';

interface KeyActions {
  step: (direction: 1 | -1) => void;
  enter: () => void;
}

/**
 * Keys of the focused canvas beyond MapLibre's own (arrows pan, + and − zoom): n or ] and p or [ step through what is
 * in view, Enter selects what was reached.
 */
export function listenToKeys({ map, marks }: Session, { step, enter }: KeyActions): void {
  const canvas = map.getCanvas();
  canvas.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // With the capitals locked, n is N.
    switch (event.key.length === 1 ? event.key.toLowerCase() : event.key) {
      case 'n':
      case ']':
        step(1);
        break;
      case 'p':
      case '[':
        step(-1);
        break;
      case 'Enter':
        enter();
        break;
      default:
        return;
    }
    event.preventDefault();
  });
  canvas.addEventListener('blur', () => marks.frame(undefined));
}
