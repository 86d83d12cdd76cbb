import { currentReference } from '../atlas/graph/current-reference.ts';
import type { Graph } from '../atlas/graph/graph.ts';
import { presentRecords } from '../atlas/graph/present-records.ts';
import { findSubject } from '../atlas/graph/subject-in-graph.ts';
import { type Choices, NO_SELECTION, type Selection } from '../state/choices.ts';
import { addNotice, type SessionStore } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';
import { selectionName } from '../state/url-values.ts';
import { type AddressParts, tellBroken, toPage, writePage } from './page-address.ts';
import { SETTLED_SLICES } from './settled-slices.ts';

const MOST_SIGNS = 40;

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
  const unknown = SETTLED_SLICES.flatMap((settle) => settle(choices, graph));
  const now = choices.getState();
  const change: Partial<Choices> = {};
  const selection = currentSelection(now.selection, graph);
  if (selection !== now.selection) change.selection = selection;
  const wanted = selectionName(now.selection);
  if (selection.kind === 'none' && wanted !== undefined)
    addNotice(session, { key: 'app.unknownRecord', values: { id: short(wanted) } });
  if (now.plan !== undefined && graph.document(now.plan) === undefined) {
    addNotice(session, { key: 'app.unknownPlan', values: { id: short(now.plan) } });
    change.plan = undefined;
  }
  if (now.citation !== undefined && graph.document(now.citation.document) === undefined) {
    tellBroken(session, ['cite']);
    change.citation = undefined;
  }
  const { present, lost } = presentRecords(graph, now.basket);
  if (present.join() !== now.basket.join()) change.basket = present;
  if (lost > 0) addNotice(session, { key: 'basket.lost', values: { count: lost } });
  tellBroken(session, unknown);
  const address = toPage(writePage(choices, parts, { ...now, ...change }));
  if (address !== toPage(window.location.search)) window.history.replaceState(null, '', address);
  if (Object.keys(change).length > 0) now.restore(change);
}

/** What is not known is named, however long it is. */
const short = (name: string): string => (name.length > MOST_SIGNS ? `${name.slice(0, MOST_SIGNS)}…` : name);

function currentSelection(selection: Selection, graph: Graph): Selection {
  if (selection.kind === 'none') return selection;
  const present = currentReference(graph, selection);
  return findSubject(graph, present) === undefined ? NO_SELECTION : present;
}
