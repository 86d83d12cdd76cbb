import { useEffect } from 'react';
import { recordName } from '../../atlas/records/display-name.ts';
import type { ShownStory } from '../../atlas/stories/shown-story.ts';
import { placesOfStep } from '../../atlas/stories/step-places.ts';
import { cityMap } from '../../parts/paper-map/city-map.ts';
import { useMapFiles } from '../../parts/paper-map/map-files.ts';
import { mapShapes } from '../../parts/paper-map/map-shapes.ts';
import { useChoices, useWholeGraph } from '../../state/atlas-context.tsx';
import { HANDOUT_FRAME, type StepMaps } from './step-map.ts';

/** Draws the maps of a handout before it is printed: nothing can be waited for by then. Nothing is seen of it. */
export function HandoutMaps({ story, onMaps }: { story: ShownStory; onMaps: (maps: StepMaps) => void }) {
  const graph = useWholeGraph();
  const language = useChoices((state) => state.language);
  const coming = useMapFiles();
  const files = coming.status === 'there' ? coming.files : undefined;
  useEffect(() => {
    if (graph === undefined || files === undefined) return;
    onMaps(
      story.steps.map((step) => {
        const places = placesOfStep(graph, step);
        if (places.length === 0) return undefined;
        const drawing = cityMap({ graph, files, language }, places, HANDOUT_FRAME);
        const keyed = places.flatMap((id) => {
          const [number, node] = [drawing.keyed.get(id), graph.node(id)];
          return number === undefined || node === undefined
            ? []
            : [{ number, name: recordName(node, language) }];
        });
        const names = keyed.toSorted((one, other) => one.number - other.number);
        return {
          shapes: mapShapes(drawing, language),
          keyed: names.map(({ number, name }) => `${number} ${name}`),
          hasCounts: drawing.counts.length > 0,
        };
      }),
    );
  }, [graph, files, language, story, onMaps]);
  return null;
}
