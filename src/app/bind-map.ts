import type { Graph } from '../atlas/graph/graph.ts';
import { placesOfDocument } from '../atlas/graph/places-of-document.ts';
import { placesOfSubject } from '../atlas/graph/places-of-subject.ts';
import { withoutRules } from '../atlas/graph/without-rules.ts';
import { emphasisOf } from '../atlas/on-map/emphasised-records.ts';
import type { Listed, MapSide } from '../atlas/on-map/listed.ts';
import { placeTies } from '../atlas/on-map/place-ties.ts';
import { pointedOf } from '../atlas/on-map/pointed-places.ts';
import type { NodeId } from '../atlas/records/id.ts';
import { createAfterPaint } from '../lib/after-paint.ts';
import type { AtlasMapHandle, Emphasis, Padding } from '../map/contract.ts';
import type { Selection } from '../state/choices.ts';
import type { SessionStore } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';

/** What the open surfaces show on the map, a list for instance. */
export interface LitBySurfaces {
  listed(graph: Graph, choices: ChoiceStore): Listed | undefined;
  /** Calls back when what a surface keeps has changed. */
  subscribe(choices: ChoiceStore, listener: () => void): () => void;
}

/** One of the two sides of the line that is moved over the map. */
export interface ShownSide {
  title: string;
  emphasis: Emphasis;
  signs: MapSide['signs'];
}

export interface MapSurroundings {
  lit: LitBySurfaces;
  /** Shows what was before at one side of a line over the map, which shows what is after it; `undefined` takes it away. */
  showSides(sides: { before: ShownSide; after: ShownSide } | undefined): void;
  /** The page's element: bears `data-shown` while the map shows what is chosen, so that whoever looks from outside can tell. */
  page: Pick<HTMLElement, 'dataset'>;
  /** Pixels that panels cover now. */
  padding(): Padding;
  /** Has the layers fetched that draw these records, of which the map has nothing yet. */
  askForLayers(ids: readonly NodeId[]): void;
  /** Says of a document what the map shows of it; the places of a record are told by its dossier. */
  announceDocument(document: string, places: number): void;
}

/**
 * What the map does when what is shown around it changes: goes to what is selected; moves only if what was tapped on it
 * would be covered; keeps its middle in the middle of what is left free; or stays as it is. A step of a story that names nothing to
 * look at shows the whole city.
 */
const MOVEMENTS = ['stay', 'room', 'reveal', 'fit', 'city'] as const;
type Movement = (typeof MOVEMENTS)[number];

const readingOf = (selection: Selection) => (selection.kind === 'none' ? undefined : selection);

/** True for what the map can show: a place with a position of its own, be it a stand-in. */
function hasPosition(graph: Graph, id: NodeId): boolean {
  const { kind, location } = graph.node(id) ?? {};
  return kind === 'place' && location !== undefined && location.precision !== 'district';
}

/**
 * Tells the island what the choices say of the records: emphasis and ties (without the derived links that the reader
 * hides), and where to look. A selection made on the map itself moves it only where a panel would cover it.
 */
export function bindMap(
  map: AtlasMapHandle,
  wholeGraph: Graph,
  choices: ChoiceStore,
  session: SessionStore,
  surroundings: MapSurroundings,
  isFromMap: (id: NodeId) => boolean,
): void {
  const move = (graph: Graph, selection: Selection, movement: Movement): void => {
    if (movement === 'stay') return;
    const reading = readingOf(selection);
    const targets =
      movement === 'room' || movement === 'city' || reading === undefined
        ? []
        : placesOfSubject(graph, reading);
    if (movement === 'reveal') {
      map.revealRecords(targets, surroundings.padding());
      return;
    }
    map.setPadding(surroundings.padding());
    if (movement === 'city') map.fitCity();
    else if (targets.length > 0) map.fitRecords(targets);
  };
  const show = (movement: Movement): void => {
    const { hiddenRules, selection } = choices.getState();
    const graph = withoutRules(wholeGraph, hiddenRules);
    const reading = readingOf(selection);
    const listed = surroundings.lit.listed(graph, choices);
    const { sides } = listed ?? {};
    const shownSide = (side: MapSide): ShownSide => ({
      title: side.title,
      emphasis: emphasisOf(graph, reading, { records: side.records, counts: [] }),
      signs: side.signs,
    });
    const after = sides && shownSide(sides.after);
    const emphasis = after?.emphasis ?? emphasisOf(graph, reading, listed);
    map.setEmphasis(emphasis);
    const signs = after?.signs ?? listed?.signs;
    map.setOverlay('listed', signs === undefined || signs.size === 0 ? undefined : { kind: 'signs', signs });
    surroundings.showSides(sides && after && { before: shownSide(sides.before), after });
    const lit = new Set(emphasis.related);
    if (emphasis.selected !== undefined) lit.add(emphasis.selected);
    session.setState({ lit: [...lit].filter((id) => hasPosition(graph, id)).length });
    const wanted = sides === undefined ? lit : new Set([...lit, ...sides.before.records]);
    surroundings.askForLayers([...wanted].filter((id) => !map.isDrawn(id)));
    const ties = selection.kind === 'node' ? placeTies(graph, selection.id) : [];
    map.setOverlay('selection', ties.length === 0 ? undefined : { kind: 'ties', ties });
    move(graph, selection, movement);
    surroundings.page.dataset['shown'] = '';
  };
  const afterPaint = createAfterPaint();
  let pending: Movement = 'stay';
  /** Shows what is chosen once that is painted; `movement` takes the place of one that is still to come. */
  const showSoon = (movement: Movement): void => {
    pending = movement;
    delete surroundings.page.dataset['shown'];
    afterPaint.run(() => {
      const due = pending;
      pending = 'stay';
      show(due);
    });
  };
  /** The same, for what changes beside a selection: the move that this still waits for is kept. */
  const alsoShowSoon = (movement: Movement): void => {
    showSoon(MOVEMENTS.indexOf(movement) > MOVEMENTS.indexOf(pending) ? movement : pending);
  };
  // A link that holds a camera is shown as it was sent, and a hand that was quicker than the data has the last word.
  show(map.isFramed() ? 'fit' : 'stay');
  choices.subscribe((state, before) => {
    const isNewCamera = state.camera !== before.camera;
    const isNewRoom = state.view !== before.view || state.panel !== before.panel;
    const isStep = state.story !== before.story && state.story !== undefined;
    const isNewReading = state.plan !== before.plan || state.hiddenRules !== before.hiddenRules;
    // What is read comes first: the map follows once that is on screen.
    if (state.selection === before.selection) {
      if ((isNewRoom || isStep) && isNewCamera) showSoon('stay');
      else if (isStep && state.selection.kind === 'none') showSoon('city');
      else if (isNewRoom) alsoShowSoon('room');
      else if (isNewReading) alsoShowSoon('stay');
      return;
    }
    const { selection } = state;
    if (selection.kind === 'document') {
      surroundings.announceDocument(selection.id, placesOfDocument(wholeGraph, selection.id).length);
    }
    const fromMap = selection.kind === 'node' && isFromMap(selection.id);
    // A step of history brings its camera along.
    const isOfCity = isStep && selection.kind === 'none';
    const movement = isNewCamera ? 'stay' : isOfCity ? 'city' : fromMap ? 'reveal' : 'fit';
    showSoon(movement);
  });
  session.subscribe(({ sheet, pointed }, before) => {
    // What was tapped stays in sight above the sheet, however far that is drawn up.
    if (sheet !== before.sheet) showSoon('fit');
    if (pointed !== before.pointed)
      map.setPointed(pointedOf(withoutRules(wholeGraph, choices.getState().hiddenRules), pointed));
  });
  surroundings.lit.subscribe(choices, () => {
    // A story that has come takes a side of the page: what the map was put to show is shown in what is left.
    const isAside = choices.getState().story !== undefined && map.isFramed();
    alsoShowSoon(isAside ? 'fit' : 'stay');
  });
}
