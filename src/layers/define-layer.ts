import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Graph } from '../atlas/graph/graph.ts';
import type { NodeId } from '../atlas/records/id.ts';
import type { NodeClass } from '../atlas/records/node.ts';
import type { DrawContext } from './draw-context.ts';
import type { RecordFeatures } from './feature.ts';
import type { Swatch } from './swatch.ts';

/** What a record layer is drawn with: its own name is its source, and the prefix of its layer ids. */
export interface LayerContext extends DrawContext {
  visibility: 'visible' | 'none';
}

type DrawLayer = (context: LayerContext) => LayerSpecification[];

/** A record that a layer stands for. */
export interface HeldRecord {
  id: NodeId;
  /** The features that show it: its own id, those of its districts where records are counted, none where it is nowhere. */
  drawnAs: readonly NodeId[];
  /** True where its position was found nowhere (位置待核). */
  isLost: boolean;
}

/** One layer of records, whole: everything else about it is worked out from this and from its place in `record-layers.ts`. */
export interface LayerDescriptor<Name extends string = string> {
  /**
   * Its word in the address (`layers=`), its file `data/layers/<name>.geojson`, its source in the style and the prefix of
   * its layer ids; its words are `legend.layer.<name>`.
   */
  name: Name;
  /** Whether its file comes with the first view, or when the layer is first shown or one of its records lit. */
  file: 'first-view' | 'when-shown';
  /** The zoom from which it is told; below it the layer is silent and not counted as in view. */
  shownFrom: number;
  /** What lies on what: drawn over layers of smaller height, and of several under a pointer the highest is meant. */
  height: number;
  /** True for areas: their names stand on label points of their own, and a lit one needs no dot where it is seen itself. */
  isArea: boolean;
  /** Makes of the file's features those that are drawn, by what is fetched with them; absent: they are drawn as they are. */
  arrange?: (records: RecordFeatures) => Promise<RecordFeatures>;
  /** Its layers, bottom first, by where they belong among the map's own. */
  draws: {
    /** Tints beneath lines and boundaries. */
    ground?: DrawLayer;
    /** Bodies with an edge, above lines and boundaries. */
    bodies?: DrawLayer;
    /** Marks and counts, above every name but those of lit records. */
    symbols?: DrawLayer;
    /** Names; of two the one of smaller rank is placed first and keeps its room. Those of wide areas follow the view. */
    names?: { rank: number; draw: DrawLayer; followsView?: true };
  };
  /** Which of its layers answer a click; an id that ends in `-label` is a name, in `-fill` a body, else a symbol. */
  clickable: readonly string[];
  swatch: Swatch;
  /** The records that it stands for; none while the graph holds only the places of the first view and it needs more. */
  holds: (graph: Graph) => readonly HeldRecord[];
}

/** Keeps the layer's name as a literal, so that `RecordLayer` can be derived from the list. */
export const defineLayer = <const Name extends string>(
  descriptor: LayerDescriptor<Name>,
): LayerDescriptor<Name> => descriptor;

/** Places of one class, each drawn as itself where it has a position of its own: one that takes its district's is not drawn. */
export function placesOfClass(nodeClass: NodeClass): (graph: Graph) => readonly HeldRecord[] {
  return (graph) =>
    graph.dataset.nodes
      .filter((node) => node.class === nodeClass)
      .map(({ id, location }) => ({
        id,
        drawnAs: location === undefined || location.precision === 'district' ? [] : [id],
        isLost: location?.precision === 'unverified',
      }));
}
