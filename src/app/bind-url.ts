import { AGAIN_AFTER, mayPass, tryAgain } from '../lib/try-again.ts';
import { type Choices, INITIAL_CHOICES } from '../state/choices.ts';
import type { SessionStore } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';
import { CORE_NAMES, readUrl } from '../state/url.ts';
import { selectionName } from '../state/url-values.ts';
import { type AddressParts, BROKEN, tellBroken, toPage, writePage } from './page-address.ts';

/** Browsers refuse more than about 100 history writes in 30 s (Safari): camera and toggles wait this long, in ms. */
const REPLACE_DELAY = 400;

/** A change of one of these makes a step that the back button undoes; every other change rewrites the present step. */
function isStep(now: Choices, before: Choices): boolean {
  return (
    now.view !== before.view ||
    now.story !== before.story ||
    selectionName(now.selection) !== selectionName(before.selection)
  );
}

/** Notices of what an address asked for in vain (`drop-unknown.ts` has words for it). No news once another is read. */
const isOfAddress = (key: string): boolean => key === BROKEN || key.startsWith('app.unknown');

/** The core choices that the present address holds, with a notice where it is broken. */
export function choicesFromAddress(session: SessionStore, { isView }: AddressParts): Partial<Choices> {
  const { choices, broken } = readUrl(window.location.search);
  const { view, ...known } = choices;
  const isKnown = view === undefined || isView(view);
  session.setState(({ notices }) => ({ notices: notices.filter(({ key }) => !isOfAddress(key)) }));
  tellBroken(session, isKnown ? broken : ['view', ...broken]);
  return isKnown ? choices : known;
}

/** Lets every slice take over what the present address says of it. */
function readSlices(choices: ChoiceStore, session: SessionStore, { slices }: AddressParts): void {
  const parameters = new URLSearchParams(window.location.search);
  const broken = slices.flatMap((slice) => slice.read(choices, parameters));
  if (broken.length > 0) tellBroken(session, broken);
}

/** Keeps the address and the choices equal, both ways. Returns what undoes it. */
export function bindUrl(choices: ChoiceStore, session: SessionStore, parts: AddressParts): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRestoring = false;
  let isBound = true;
  /** Steps taken so far, and gone back: what was begun for an earlier one is of no use any more. */
  let steps = 0;
  readSlices(choices, session, parts);
  const write = (push: boolean): void => {
    clearTimeout(timer);
    timer = undefined;
    const address = toPage(writePage(choices, parts));
    if (address === toPage(window.location.search)) return;
    // Inside another page its history is the host's.
    if (push && !choices.getState().embed) window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  };
  const rewriteSoon = (): void => {
    if (isRestoring) return;
    clearTimeout(timer);
    timer = setTimeout(() => write(false), REPLACE_DELAY);
  };
  const unsubscribes = [
    choices.subscribe((now, before) => {
      if (isRestoring) return;
      if (!isStep(now, before)) return rewriteSoon();
      // An address that was set right already is no step, and nothing of it is pending.
      if (toPage(writePage(choices, parts)) === toPage(window.location.search)) {
        clearTimeout(timer);
        timer = undefined;
        return;
      }
      // What was pending belongs to the step that is being left.
      if (timer !== undefined)
        window.history.replaceState(null, '', toPage(writePage(choices, parts, before)));
      steps += 1;
      write(true);
    }),
    ...parts.slices.map((slice) => slice.subscribe(choices, rewriteSoon)),
  ];
  /** Takes over what the present address says; `kept` is what was chosen since and stays. */
  const takeOver = (kept: Partial<Choices> = {}): void => {
    isRestoring = true;
    clearTimeout(timer);
    timer = undefined;
    const { theme, basket, characterKeys, tableColumns, language, camera, restore } = choices.getState();
    const onDevice = { theme, basket, characterKeys, tableColumns };
    restore({
      ...INITIAL_CHOICES,
      language,
      camera,
      ...choicesFromAddress(session, parts),
      ...onDevice,
      ...kept,
    });
    readSlices(choices, session, parts);
    const { data } = session.getState();
    isRestoring = false;
    // What is carried over, the language and where the map is, belongs to this step from now on.
    write(false);
    if (data.status !== 'ready') return;
    // Fetched with the dataset, so it is there.
    void tryAgain(() => import('./drop-unknown.ts')).then(({ dropUnknownChoices }) => {
      // By then the address may belong to somebody else.
      if (isBound) dropUnknownChoices(choices, session, data.graph, parts);
    });
  };
  /** What a link met on its way is undone, in place: what it shows is then what was sent. */
  const mend = (): void => {
    const { search, hash } = window.location;
    const names = parts.slices.flatMap((slice) => slice.names);
    const isPlain = [...new URLSearchParams(search).keys()].every(
      (name) => CORE_NAMES.includes(name) || names.includes(name),
    );
    const isBroken = session.getState().notices.some(({ key }) => key === BROKEN);
    if (isPlain && !isBroken && !/=|%3D/i.test(hash)) return;
    const began = steps;
    const { query, layers } = choices.getState();
    const bring = (): void => {
      if (began !== steps) return;
      tryAgain(() => import('../state/mend-address.ts')).then(
        ({ mendAddress }) => {
          const mended = mendAddress({ search, hash }, [...CORE_NAMES, ...names]);
          // Somebody may have gone on meanwhile. A mere rewriting of the address (the camera, what is unknown) is no going on.
          if (began !== steps || mended === search) return;
          window.history.replaceState(null, '', toPage(mended));
          const now = choices.getState();
          takeOver({
            ...(now.query !== query && { query: now.query }),
            ...(now.layers !== layers && { layers: now.layers }),
          });
        },
        (error: unknown) => {
          if (mayPass(error)) setTimeout(bring, AGAIN_AFTER);
        },
      );
    };
    bring();
  };
  const onPopState = (): void => {
    steps += 1;
    takeOver();
    mend();
  };
  mend();
  window.addEventListener('popstate', onPopState);
  return () => {
    isBound = false;
    clearTimeout(timer);
    steps += 1;
    for (const unsubscribe of unsubscribes) unsubscribe();
    window.removeEventListener('popstate', onPopState);
  };
}
