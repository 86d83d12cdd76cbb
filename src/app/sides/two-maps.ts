import './sides.css';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { AtlasMapEvents, AtlasMapHandle, CreateAtlasMap } from '../../map/contract.ts';
import { readingWords } from '../../messages/reading-words.ts';
import { addWords, loadTranslator } from '../../messages/translate.ts';
import type { ChoiceStore } from '../../state/store.ts';
import type { ShownSide } from '../bind-map.ts';
import { mirrorCameras } from './mirror-cameras.ts';
import { createSideLine } from './side-line.ts';

const ignore = (): void => undefined;

/** What both maps are told alike. */
export type TwinLook = Pick<
  Parameters<CreateAtlasMap>[0],
  'theme' | 'language' | 'visibleLayers' | 'padding' | 'label' | 'fonts'
>;

/** Makes a second map of the same data; `forget` ends its being told of more. */
export type MakeTwin = (
  container: HTMLElement,
  own: Partial<AtlasMapEvents>,
) => { twin: AtlasMapHandle; forget: () => void };

export interface SidesSurroundings {
  /** The map that is there anyway; it shows what is after. */
  island: AtlasMapHandle;
  /** Where that is drawn. */
  element: HTMLElement;
  choices: ChoiceStore;
  /** How both look now. */
  look: () => TwinLook;
  makeTwin: MakeTwin;
}

/** The two maps as they are seen, by their titles. */
export interface SeenSides {
  before: string;
  after: string;
  /** The map of what was before; none until it is drawn, and where it cannot come. */
  twin: AtlasMapHandle | undefined;
}

interface Sides {
  before: ShownSide;
  after: ShownSide;
}

/**
 * A second map over the first, of which only what lies left of a line is seen, and the line. Both move in step, whichever is
 * moved; what is pressed on either is chosen.
 */
export function createTwoMaps({ island, element, choices, look, makeTwin }: SidesSurroundings) {
  const container = document.createElement('div');
  container.className = 'map-canvas map-before';
  element.after(container);
  let latest: Sides | undefined;
  const line = createSideLine(container, () => look().padding);
  container.after(line.element);

  let isDrawn = false;
  let isLost = false;
  const { twin, forget } = makeTwin(container, {
    ready: () => {
      isDrawn = true;
      line.reveal();
    },
    moved: ignore,
    inView: ignore,
    step: ignore,
    contextLost: () => {
      isDrawn = false;
    },
    contextRestored: () => {
      isDrawn = true;
      mirror();
    },
    failed: () => {
      isLost = true;
      isDrawn = false;
      name();
      line.reveal();
    },
  });
  let unmirror: (() => void) | undefined;
  /** Again where a map has been made anew, after its context was lost. */
  const mirror = (): void => {
    unmirror?.();
    const maps: MapLibreMap[] = [];
    for (const handle of [island, twin]) handle.withMap((map) => maps.push(map));
    const [first, second] = maps;
    if (first === undefined || second === undefined) return;
    // One stop of the Tab key: the map beneath is moved by keys, and this one goes along.
    second.getCanvas().tabIndex = -1;
    unmirror = mirrorCameras(first, second);
  };
  mirror();

  let told = look().theme;
  const tellLook = (): void => {
    const { theme, language, visibleLayers, padding } = look();
    // Only where it is another: while it is printed the map has light colours whatever is chosen.
    if (theme !== told) twin.setTheme(theme);
    told = theme;
    twin.setLanguage(language);
    twin.setVisibleLayers(visibleLayers);
    twin.setPadding(padding);
    line.place();
  };
  const name = (): void => {
    if (latest === undefined) return;
    const [before, after] = [latest.before.title, latest.after.title];
    const { language } = choices.getState();
    addWords(readingWords)
      .then(() => loadTranslator(language))
      .then(
        (translate) => {
          twin.setLabel(translate('sides.before', { before }));
          line.name({
            handle: translate('sides.line', { before, after }),
            before: isLost ? translate('sides.failed') : before,
            after,
          });
        },
        () => undefined,
      );
  };
  const unsubscribe = choices.subscribe(() => {
    tellLook();
    name();
  });
  const scheme = window.matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', tellLook);
  window.addEventListener('resize', line.place);

  return {
    show(sides: Sides): void {
      const isRenamed =
        sides.before.title !== latest?.before.title || sides.after.title !== latest.after.title;
      latest = sides;
      twin.setEmphasis(sides.before.emphasis);
      const { signs } = sides.before;
      twin.setOverlay('listed', signs.size === 0 ? undefined : { kind: 'signs', signs });
      tellLook();
      if (isRenamed) name();
    },
    seen: (): SeenSides | undefined =>
      latest && {
        before: latest.before.title,
        after: latest.after.title,
        twin: isDrawn ? twin : undefined,
      },
    close(): void {
      unsubscribe();
      scheme.removeEventListener('change', tellLook);
      window.removeEventListener('resize', line.place);
      unmirror?.();
      forget();
      twin.destroy();
      line.element.remove();
      container.remove();
    },
  };
}
