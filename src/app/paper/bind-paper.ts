import { paperWords } from '../../messages/paper-words.ts';
import { addWords, loadTranslator, type Translate, translateChinese } from '../../messages/translate.ts';
import type { SessionStore } from '../../state/session.ts';
import type { ChoiceStore } from '../../state/store.ts';
import {
  allRest,
  type MapsOfPage,
  picturesOf,
  pinMaps,
  seenMaps,
  type TitledPicture,
} from './maps-on-paper.ts';
import { paperHead, paperLegend } from './paper-head.ts';
import { paperMaps, paperOverview } from './paper-map.ts';
import './paper.css';

/** What stands over the page and is printed in its stead; of the menu there is nothing to print, and the legend stands below the map. */
function whatIsOver(): 'dialog' | 'search' | 'page' {
  const dialog = document.querySelector('.page > dialog[open]');
  if (dialog !== null && dialog.querySelector('.preferences, .legend') === null) return 'dialog';
  return document.querySelector('.search [aria-expanded="true"]') === null ? 'page' : 'search';
}

/** How long printing waits for the maps to be drawn in light colours, in ms. */
const PATIENCE = 8_000;

interface Printed {
  choices: ChoiceStore;
  session: SessionStore;
  map: MapsOfPage;
}

/**
 * Lays the page out for paper while it is printed, and back: all of it, in light colours, beneath a head that says what it
 * is and a picture of the map, or of the two that are seen. What is told to the page in `beforeprint` must be done before that
 * event ends.
 *
 * A dark map takes its light colours a moment after it is told to, so that printing by its key waits for them. By the menu
 * of the browser there is nothing to wait by; the still overview then stands for the map.
 */
export function bindPaper({ choices, session, map }: Printed): () => void {
  const page = document.documentElement;
  let translate: Translate = translateChinese;
  let prepared: readonly TitledPicture[] | undefined;
  let undo: (() => void) | undefined;
  const ending = new AbortController();
  const { signal } = ending;

  const isDark = (): boolean => page.dataset['theme'] === 'dark';
  const figure = (): HTMLElement[] => {
    if (
      document.querySelector('.page[data-layout="wide"][data-panel="full"], .page [data-instead-of-map]') !==
      null
    )
      return [];
    const isDrawn = session.getState().map === 'ready';
    if (isDrawn && (prepared !== undefined || !isDark())) {
      const drawn = prepared ?? picturesOf(seenMaps(map));
      return drawn.length === 0 ? [] : [paperMaps(drawn, translate('paper.map'))];
    }
    return [paperOverview(isDrawn ? translate('paper.overview') : '')];
  };
  const begin = (): void => {
    if (undo !== undefined) return;
    const { theme } = page.dataset;
    const added = [paperHead(translate), ...figure(), ...paperLegend()];
    page.dataset['theme'] = 'light';
    page.dataset['paper'] = whatIsOver();
    document.querySelector('.page')?.prepend(...added);
    session.setState({ isOnPaper: true });
    const opened = [...document.querySelectorAll('details:not([open])')];
    for (const details of opened) details.setAttribute('open', '');
    const release = pinMaps();
    undo = () => {
      release();
      for (const details of opened) details.removeAttribute('open');
      for (const element of added) element.remove();
      delete page.dataset['paper'];
      if (theme !== undefined) page.dataset['theme'] = theme;
      session.setState({ isOnPaper: false });
    };
  };
  const end = (): void => {
    undo?.();
    undo = undefined;
    if (prepared === undefined) return;
    prepared = undefined;
    for (const seen of seenMaps(map)) seen.map.setTheme(isDark() ? 'dark' : 'light');
  };
  const prepare = (): void => {
    const maps = seenMaps(map);
    for (const seen of maps) seen.map.setTheme('light');
    void allRest(maps, PATIENCE).then(() => {
      prepared = picturesOf(maps);
      begin();
      // What is unfolded for paper is drawn by then.
      setTimeout(() => window.print());
    });
  };
  const onKey = (event: KeyboardEvent): void => {
    const isPrint = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key === 'p';
    if (!isPrint || event.defaultPrevented || !isDark() || session.getState().map !== 'ready') return;
    event.preventDefault();
    if (!event.repeat) prepare();
  };

  void addWords(paperWords);
  const follow = (): void => {
    loadTranslator(choices.getState().language).then(
      (loaded) => {
        translate = loaded;
      },
      () => undefined,
    );
  };
  follow();
  const unsubscribe = choices.subscribe((state) => state.language, follow);
  window.addEventListener('beforeprint', begin, { signal });
  window.addEventListener('afterprint', end, { signal });
  window.addEventListener('keydown', onKey, { signal });
  return () => {
    ending.abort();
    unsubscribe();
  };
}
