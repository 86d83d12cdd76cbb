import type { AtlasMapHandle } from '../../map/contract.ts';
import { type MapPicture, mapPicture, mapRests } from '../../map/map-picture.ts';
import { paperWords } from '../../messages/paper-words.ts';
import { addWords, loadTranslator, type Translate, translateChinese } from '../../messages/translate.ts';
import type { SessionStore } from '../../state/session.ts';
import type { ChoiceStore } from '../../state/store.ts';
import { paperHead, paperLegend, paperMap, paperOverview } from './paper-head.ts';
import './paper.css';

/** Keeps the live map as large as it is, out of sight: laid out anew for paper it would lose what it shows. */
function pinMap(): () => void {
  const map = document.querySelector<HTMLElement>('.map-canvas');
  if (map === null) return () => undefined;
  const { clientWidth, clientHeight, style } = map;
  style.width = `${clientWidth}px`;
  style.height = `${clientHeight}px`;
  return () => {
    style.width = '';
    style.height = '';
  };
}

/** What stands over the page and is printed in its stead; of the menu there is nothing to print, and the legend stands below the map. */
function whatIsOver(): 'dialog' | 'search' | 'page' {
  const dialog = document.querySelector('.page > dialog[open]');
  if (dialog !== null && dialog.querySelector('.preferences, .legend') === null) return 'dialog';
  return document.querySelector('.search [aria-expanded="true"]') === null ? 'page' : 'search';
}

/** How long printing waits for the map to be drawn in light colours, in ms. */
const PATIENCE = 3_000;

interface Printed {
  choices: ChoiceStore;
  session: SessionStore;
  /** The live map, once it is made. */
  island: () => AtlasMapHandle | undefined;
}

/**
 * Lays the page out for paper while it is printed, and back: all of it, in light colours, beneath a head that says what it
 * is and a picture of the map. What is told to the page in `beforeprint` must be done before that event ends.
 *
 * A dark map takes its light colours a moment after it is told to, so that printing by its key waits for them. By the menu
 * of the browser there is nothing to wait by; the still overview then stands for the map.
 */
export function bindPaper({ choices, session, island }: Printed): () => void {
  const page = document.documentElement;
  let translate: Translate = translateChinese;
  let prepared: MapPicture | undefined;
  let undo: (() => void) | undefined;
  const ending = new AbortController();
  const { signal } = ending;

  const isDark = (): boolean => page.dataset['theme'] === 'dark';
  const picture = (): MapPicture | undefined => {
    let taken: MapPicture | undefined;
    island()?.withMap((map) => {
      taken = mapPicture(map);
    });
    return taken;
  };
  const figure = (): HTMLElement[] => {
    if (
      document.querySelector('.page[data-layout="wide"][data-panel="full"], .page [data-instead-of-map]') !==
      null
    )
      return [];
    const isDrawn = session.getState().map === 'ready';
    if (isDrawn && (prepared !== undefined || !isDark())) {
      const drawn = prepared ?? picture();
      return drawn === undefined ? [] : [paperMap(drawn, translate('paper.map'))];
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
    const release = pinMap();
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
    island()?.setTheme(isDark() ? 'dark' : 'light');
  };
  const prepare = (): void => {
    const live = island();
    live?.setTheme('light');
    live?.withMap((map) => {
      void mapRests(map, PATIENCE).then(() => {
        prepared = mapPicture(map);
        begin();
        // What is unfolded for paper is drawn by then.
        setTimeout(() => window.print());
      });
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
