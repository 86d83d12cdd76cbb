import type { Graph } from '../atlas/graph/graph.ts';
import { presentRecords } from '../atlas/graph/present-records.ts';
import { currentReference, findSubject } from '../atlas/graph/subject-in-graph.ts';
import { type Choices, INITIAL_CHOICES, NO_SELECTION, type Selection } from '../state/choices.ts';
import { addNotice, type SessionStore } from '../state/session.ts';
import type { AnySlice } from '../state/slice.ts';
import type { ChoiceStore } from '../state/store.ts';
import { readUrl, writeUrl } from '../state/url.ts';
import { selectionName } from '../state/url-values.ts';

/** Browsers refuse more than about 100 history writes in 30 s (Safari): camera and toggles wait this long, in ms. */
const REPLACE_DELAY = 400;

/** A change of one of these makes a step that the back button undoes; every other change rewrites the present step. */
function isStep(now: Choices, before: Choices): boolean {
  return now.view !== before.view || selectionName(now.selection) !== selectionName(before.selection);
}

/** What the address is made of besides the core choices. */
export interface AddressParts {
  slices: readonly AnySlice[];
  /** Whether a view of this name can be opened. */
  isView: (view: string) => boolean;
}

/** The query string of the page now; `at` for choices that are being left. */
function writePage(choices: ChoiceStore, { slices }: AddressParts, at = choices.getState()): string {
  return writeUrl(at, {
    surfaces: {
      pairs: slices.flatMap((slice) => slice.pairs(choices, at)),
      names: slices.flatMap(({ names }) => names),
    },
    previous: window.location.search,
  });
}

const toPage = (search: string): string => `${window.location.pathname}${search}`;

/** The core choices that the present address holds, with a notice where it is broken. */
export function choicesFromAddress(session: SessionStore, { isView }: AddressParts): Partial<Choices> {
  const { choices, broken } = readUrl(window.location.search);
  const { view, ...known } = choices;
  const isKnown = view === undefined || isView(view);
  // What was broken in an earlier address is no news of this one.
  session.setState(({ notices }) => ({ notices: notices.filter(({ key }) => key !== BROKEN) }));
  tellBroken(session, isKnown ? broken : ['view', ...broken]);
  return isKnown ? choices : known;
}

const BROKEN = 'app.brokenUrl';
const SEPARATOR = '、';

/** Says which names of the address were not understood, together with those that it has said so of before. */
function tellBroken(session: SessionStore, names: readonly string[]): void {
  if (names.length === 0) return;
  const told = session.getState().notices.find(({ key }) => key === BROKEN)?.values?.['names'];
  const earlier = typeof told === 'string' ? told.split(SEPARATOR) : [];
  const all = [...new Set([...earlier, ...names])].join(SEPARATOR);
  addNotice(session, { key: BROKEN, values: { names: all } });
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
  readSlices(choices, session, parts);
  const write = (push: boolean): void => {
    clearTimeout(timer);
    timer = undefined;
    const address = toPage(writePage(choices, parts));
    if (address === toPage(window.location.search)) return;
    if (push) window.history.pushState(null, '', address);
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
      write(true);
    }),
    ...parts.slices.map((slice) => slice.subscribe(choices, rewriteSoon)),
  ];
  const onPopState = (): void => {
    isRestoring = true;
    clearTimeout(timer);
    timer = undefined;
    const { theme, basket, characterKeys, language, camera, restore } = choices.getState();
    const onDevice = { theme, basket, characterKeys };
    restore({ ...INITIAL_CHOICES, language, camera, ...choicesFromAddress(session, parts), ...onDevice });
    readSlices(choices, session, parts);
    const { data } = session.getState();
    if (data.status === 'ready') dropUnknownChoices(choices, session, data.graph, parts);
    isRestoring = false;
  };
  window.addEventListener('popstate', onPopState);
  return () => {
    clearTimeout(timer);
    for (const unsubscribe of unsubscribes) unsubscribe();
    window.removeEventListener('popstate', onPopState);
  };
}

/**
 * Once the dataset is known: old ids become today's; choices that name what it does not hold fall back, with a notice.
 * The address is set right in place: a step back must not lead to what is not there.
 */
export function dropUnknownChoices(
  choices: ChoiceStore,
  session: SessionStore,
  graph: Graph,
  parts: AddressParts,
): void {
  const now = choices.getState();
  const change: Partial<Choices> = {};
  const selection = currentSelection(now.selection, graph);
  if (selection !== now.selection) change.selection = selection;
  const wanted = selectionName(now.selection);
  if (selection.kind === 'none' && wanted !== undefined)
    addNotice(session, { key: 'app.unknownRecord', values: { id: wanted } });
  if (now.plan !== undefined && graph.document(now.plan) === undefined) {
    addNotice(session, { key: 'app.unknownPlan', values: { id: now.plan } });
    change.plan = undefined;
  }
  const { present, lost } = presentRecords(graph, now.basket);
  if (present.join() !== now.basket.join()) change.basket = present;
  if (lost > 0) addNotice(session, { key: 'basket.lost', values: { count: lost } });
  tellBroken(
    session,
    parts.slices.flatMap((slice) => slice.settle(choices, graph)),
  );
  const address = toPage(writePage(choices, parts, { ...now, ...change }));
  if (address !== toPage(window.location.search)) window.history.replaceState(null, '', address);
  if (Object.keys(change).length > 0) now.restore(change);
}

function currentSelection(selection: Selection, graph: Graph): Selection {
  if (selection.kind === 'none') return selection;
  const present = currentReference(graph, selection);
  return findSubject(graph, present) === undefined ? NO_SELECTION : present;
}
