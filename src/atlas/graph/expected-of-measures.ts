import { MEASURE_CLASSES, type Measure } from '../records/measure.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Graph } from './graph.ts';
import { bureausOf } from './related-records.ts';
import { reachedFrom } from './walks.ts';

/** Of these nobody asks where or by whom: they count, set a number, say when, or tell how others are carried out. */
const OF_NO_PLACE: ReadonlySet<string> = new Set<Measure['class']>([
  'task-group',
  'planning-rule',
  'mechanism',
  'list',
  'goal',
  'phase',
]);

/** Where a measure is carried out, a reader asks; of one that lists projects those tell it. */
export function lacksPlace(graph: Graph, { class: own, id, kind }: AtlasNode): boolean {
  if (kind !== 'measure' || OF_NO_PLACE.has(own)) return false;
  const named = reachedFrom(graph, id, ['isAbout']);
  return !named.some((other) => other.kind === 'place' || other.kind === 'project');
}

/** Who answers for a measure, a reader asks where the document names bureaus for most measures of the class. */
export function lacksBureau(graph: Graph, { class: own, document, id, kind }: AtlasNode): boolean {
  if (kind !== 'measure' || document === undefined || bureausOf(graph, id).length > 0) return false;
  return classesWithBureaus(graph).has(`${document} ${own}`);
}

const known = new WeakMap<Graph, ReadonlySet<string>>();

/** The classes of measures, by document, of which at least a half have a bureau. */
function classesWithBureaus(graph: Graph): ReadonlySet<string> {
  const found = known.get(graph) ?? countBureaus(graph);
  known.set(graph, found);
  return found;
}

function countBureaus(graph: Graph): ReadonlySet<string> {
  const measures = graph.dataset.nodes.filter(({ kind }) => kind === 'measure');
  return new Set(
    graph.dataset.documents.flatMap((document) =>
      MEASURE_CLASSES.flatMap((own) => {
        const all = measures.filter((node) => node.class === own && node.document === document.id);
        const led = all.filter(({ id }) => bureausOf(graph, id).length > 0);
        return led.length > 0 && led.length * 2 >= all.length ? [`${document.id} ${own}`] : [];
      }),
    ),
  );
}
