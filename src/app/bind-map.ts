import type { Graph } from '../atlas/graph/graph.ts';
import { placesOfDocument } from '../atlas/graph/places-of-document.ts';
import { placesOfSubject } from '../atlas/graph/subject-in-graph.ts';
import { withoutRules } from '../atlas/graph/without-rules.ts';
import { emphasisOf } from '../atlas/on-map/emphasised-records.ts';
import { pointedOf } from '../atlas/on-map/pointed-places.ts';
import type { Arc } from '../atlas/on-map/relation-arcs.ts';
import { relationArcs } from '../atlas/on-map/relation-arcs.ts';
import type { NodeId } from '../atlas/records/id.ts';
import { createAfterPaint } from '../lib/after-paint.ts';
import type { AtlasMapHandle, Padding } from '../map/contract.ts';
import type { SessionStore } from '../state/session.ts';
import type { ChoiceState, ChoiceStore } from '../state/store.ts';

/** The records that the open surfaces light, a list for instance. */
export interface LitBySurfaces {
  records(graph: Graph, choices: ChoiceStore): ReadonlySet<NodeId> | undefined;
  /** Calls back when what a surface keeps has changed. */
  subscribe(choices: ChoiceStore, listener: () => void): () => void;
}

export interface MapSurroundings {
  lit: LitBySurfaces;

  /** False while the graph holds only the places of the map: a selection then waits for the whole. */
  isComplete: boolean;
  /** Whether the map may go to what is selected at the start. */
  mayMoveAtStart: boolean;
  /** Pixels that panels cover now. */
  padding(): Padding;
  /** Says of a document what the map shows of it; the places of a record are told by its dossier. */
  announceDocument(document: string, places: number): void;
}

/**
 * Tells the island what the choices say: emphasis and arcs (without the derived links that the reader hides), layers,
 * language, and where to look. A selection made on the map itself does not move it: what was clicked is already in view.
 */
export function bindMap(
  map: AtlasMapHandle,
  wholeGraph: Graph,
  choices: ChoiceStore,
  session: SessionStore,
  surroundings: MapSurroundings,
  isFromMap: (id: NodeId) => boolean,
): () => void {
  const showSelection = (state: ChoiceState, mayMove: boolean): void => {
    const graph = withoutRules(wholeGraph, state.hiddenRules);
    const reading = state.selection.kind === 'none' ? undefined : state.selection;
    map.setEmphasis(emphasisOf(graph, reading, surroundings.lit.records(graph, choices)));
    const arcs: readonly Arc[] =
      state.selection.kind === 'node' ? relationArcs(graph, state.selection.id) : [];
    map.setArcs(arcs);
    if (!mayMove || reading === undefined) return;
    map.setPadding(surroundings.padding());
    const targets = placesOfSubject(graph, reading);
    if (targets.length > 0) map.fitRecords(targets);
  };
  const afterPaint = createAfterPaint();
  const start = choices.getState();
  if (surroundings.isComplete) showSelection(start, surroundings.mayMoveAtStart);
  const unsubscribes = [
    choices.subscribe((state, before) => {
      const isNewSelection = state.selection !== before.selection;
      const isNewCamera = state.camera !== before.camera;
      // The island itself reports its cameras here too; being told its own camera, it does nothing.
      if (isNewCamera && state.camera !== undefined) map.setCamera(state.camera);
      if (!surroundings.isComplete) return;
      const isNewReading = state.view !== before.view || state.hiddenRules !== before.hiddenRules;
      if (!isNewSelection && isNewReading) afterPaint.run(() => showSelection(choices.getState(), false));
      if (!isNewSelection) return;
      const { selection } = state;
      if (selection.kind === 'document') {
        surroundings.announceDocument(selection.id, placesOfDocument(wholeGraph, selection.id).length);
      }
      const fromMap = selection.kind === 'node' && isFromMap(selection.id);
      // A step of history brings its camera along. What is read comes first: the map follows once that is on screen.
      afterPaint.run(() => showSelection(choices.getState(), !fromMap && !isNewCamera));
    }),
    choices.subscribe(
      (state) => state.layers,
      (layers) => map.setVisibleLayers(new Set(layers)),
    ),
    choices.subscribe(
      (state) => state.language,
      (language) => map.setLanguage(language),
    ),
    surroundings.lit.subscribe(choices, () => {
      if (surroundings.isComplete) afterPaint.run(() => showSelection(choices.getState(), false));
    }),
    session.subscribe(({ pointed }, before) => {
      if (pointed === before.pointed || !surroundings.isComplete) return;
      map.setPointed(pointedOf(withoutRules(wholeGraph, choices.getState().hiddenRules), pointed));
    }),
  ];
  return () => {
    afterPaint.cancel();
    for (const unsubscribe of unsubscribes) unsubscribe();
    session.setState({ inView: undefined, hover: undefined, pointed: [] });
  };
}
