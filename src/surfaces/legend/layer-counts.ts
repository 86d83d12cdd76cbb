import type { Graph } from '../../atlas/graph/graph.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import type { RecordLayer } from '../../layers/feature.ts';

export interface LayerCounts {
  /** Records that the layer stands for. */
  total: number;
  /** Of these, how many have a symbol of their own on the map. */
  onMap: number;
  /** Of these, how many are found nowhere (位置待核). */
  unverified: number;
}

const CLASS_OF_LAYER: Readonly<Partial<Record<RecordLayer, AtlasNode['class']>>> = {
  core: 'core',
  belts: 'belt',
  zones: 'zone',
  subzones: 'subzone',
  towns: 'town',
  bases: 'base',
  parks: 'park',
};

/** How many records each layer of the legend stands for. */
export function layerCounts(graph: Graph): Readonly<Record<RecordLayer, LayerCounts>> {
  const nodes = graph.dataset.nodes;
  const ofClass = (layer: RecordLayer): LayerCounts => {
    const own = nodes.filter((node) => node.class === CLASS_OF_LAYER[layer]);
    const unverified = own.filter((node) => node.location?.precision === 'unverified').length;
    return { total: own.length, onMap: own.filter((node) => node.location !== undefined).length, unverified };
  };
  const pilots = new Set(graph.dataset.links.filter((link) => link.kind === 'pilots').map((link) => link.to));
  const projects = nodes.filter((node) => node.kind === 'project').length;
  return {
    core: ofClass('core'),
    belts: ofClass('belts'),
    zones: ofClass('zones'),
    subzones: ofClass('subzones'),
    towns: ofClass('towns'),
    bases: ofClass('bases'),
    parks: ofClass('parks'),
    'pilot-areas': { total: pilots.size, onMap: pilots.size, unverified: 0 },
    projects: { total: projects, onMap: 0, unverified: 0 },
  };
}
