import type { Graph } from '../atlas/graph/graph.ts';
import { parseNodeId } from '../atlas/records/id.ts';
import { currentId } from '../atlas/records/redirect.ts';
import { isKnownFacetValue } from '../atlas/tables/facets.ts';
import { FACETS, type Facet, isListView, type ListFilters } from '../atlas/tables/list-query.ts';
import { NO_SELECTION, type Selection } from '../state/choices.ts';
import { addNotice, type SessionStore } from '../state/session.ts';
import { type ChoiceStore, type Choices, INITIAL_CHOICES } from '../state/store.ts';
import { readUrl, writeUrl } from '../state/url.ts';
import { selectionName } from '../state/url-values.ts';

/** Browsers refuse more than about 100 history writes in 30 s (Safari): camera and toggles wait this long, in ms. */
const REPLACE_DELAY = 400;

/** A change of one of these makes a step that the back button undoes; every other change rewrites the present step. */
function isStep(now: Choices, before: Choices): boolean {
  return now.view !== before.view || selectionName(now.selection) !== selectionName(before.selection);
}

/** The choices that the present address holds, with a notice where it is broken. */
export function choicesFromAddress(session: SessionStore): Partial<Choices> {
  const { choices, broken } = readUrl(window.location.search);
  if (broken.length > 0) addNotice(session, { key: 'app.brokenUrl', values: { names: broken.join('、') } });
  return choices;
}

/** Keeps the address and the choices equal, both ways. Returns what undoes it. */
export function bindUrl(choices: ChoiceStore, session: SessionStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRestoring = false;
  const write = (push: boolean): void => {
    clearTimeout(timer);
    timer = undefined;
    const address = `${window.location.pathname}${writeUrl(choices.getState(), window.location.search)}`;
    if (address === `${window.location.pathname}${window.location.search}`) return;
    if (push) window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  };
  const unsubscribe = choices.subscribe((now, before) => {
    if (isRestoring) return;
    if (isStep(now, before)) {
      // What was pending belongs to the step that is being left.
      if (timer !== undefined) {
        const pending = `${window.location.pathname}${writeUrl(before, window.location.search)}`;
        window.history.replaceState(null, '', pending);
      }
      write(true);
    } else {
      clearTimeout(timer);
      timer = setTimeout(() => write(false), REPLACE_DELAY);
    }
  });
  const onPopState = (): void => {
    isRestoring = true;
    clearTimeout(timer);
    timer = undefined;
    const { theme, language, camera } = choices.getState();
    choices
      .getState()
      .restore({ ...INITIAL_CHOICES, language, camera, ...choicesFromAddress(session), theme });
    const { data } = session.getState();
    if (data.status === 'ready') dropUnknownChoices(choices, session, data.graph);
    isRestoring = false;
  };
  window.addEventListener('popstate', onPopState);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    window.removeEventListener('popstate', onPopState);
  };
}

/**
 * Once the dataset is known: old ids become today's; choices that name what it does not hold fall back, with a notice.
 * The address is set right in place: a step back must not lead to what is not there.
 */
export function dropUnknownChoices(choices: ChoiceStore, session: SessionStore, graph: Graph): void {
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
  const { filters, unknown } = currentFilters(now, graph);
  if (filters !== now.filters) change.filters = filters;
  if (unknown.length > 0) addNotice(session, { key: 'app.brokenUrl', values: { names: unknown.join('、') } });
  if (Object.keys(change).length === 0) return;
  const address = writeUrl({ ...now, ...change }, window.location.search);
  window.history.replaceState(null, '', `${window.location.pathname}${address}`);
  now.restore(change);
}

function currentSelection(selection: Selection, graph: Graph): Selection {
  if (selection.kind === 'none') return selection;
  if (selection.kind === 'finding')
    return graph.finding(selection.id) === undefined ? NO_SELECTION : selection;
  if (selection.kind === 'document')
    return graph.document(selection.id) === undefined ? NO_SELECTION : selection;
  const id = currentId(graph.dataset.redirects, selection.id);
  if (graph.node(id) === undefined) return NO_SELECTION;
  return id === selection.id ? selection : { kind: 'node', id };
}

/**
 * The filters of today: old ids become the present ones; values that mean nothing, because the dataset does not hold
 * them or the list has no such facet, are left out and their facets named. The same object where nothing changes.
 */
function currentFilters(
  { view, filters }: Choices,
  graph: Graph,
): { filters: ListFilters; unknown: readonly Facet[] } {
  if (!isListView(view) && view !== 'findings') return { filters, unknown: [] };
  const change: Partial<Record<Facet, readonly string[]>> = {};
  const unknown: Facet[] = [];
  for (const facet of FACETS) {
    const wanted = filters[facet];
    const present = [...new Set(wanted.map((value) => currentValue(graph, value)))];
    const known = present.filter((value) => isKnownFacetValue(graph, view, facet, value));
    if (known.length < present.length) unknown.push(facet);
    if (known.join() !== wanted.join()) change[facet] = known;
  }
  return { filters: Object.keys(change).length === 0 ? filters : { ...filters, ...change }, unknown };
}

function currentValue(graph: Graph, value: string): string {
  const id = parseNodeId(value);
  return id === undefined ? value : currentId(graph.dataset.redirects, id);
}
