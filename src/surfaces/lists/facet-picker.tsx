import type { Graph } from '../../atlas/graph/graph.ts';
import type { Facet } from '../../atlas/tables/list-query.ts';
import { ValuePicker } from '../../parts/value-picker.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { facetTitle, facetValueName, facetValueNote, facetValueOrder } from './facet-words.ts';
import { useFilter, useListFilters } from './use-list-filters.ts';

/** A facet as a button with its values. What is chosen stays among them even where the other filters leave nothing of it. */
export function FacetPicker({
  graph,
  facet,
  counts,
  isOpen,
  onOpen,
}: {
  graph: Graph;
  facet: Facet;
  counts: ReadonlyMap<string, number>;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const view = useChoices((state) => state.view);
  const chosen = useListFilters()[facet];
  const filter = useFilter();
  const values = [...new Set([...counts.keys(), ...chosen])]
    .toSorted(facetValueOrder(graph, facet, counts))
    .map((value) => ({
      value,
      name: facetValueName(graph, facet, value, translate, language),
      note: facetValueNote(graph, facet, value, translate, language),
      count: counts.get(value) ?? 0,
    }));
  return (
    <ValuePicker
      title={translate(facetTitle(view, facet))}
      values={values}
      chosen={chosen}
      isOpen={isOpen}
      onOpen={onOpen}
      onToggle={(value) =>
        filter({
          [facet]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
        })
      }
    />
  );
}
