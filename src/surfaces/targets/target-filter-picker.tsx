import type { Graph } from '../../atlas/graph/graph.ts';
import type { TargetLine } from '../../atlas/reading/target-lines.ts';
import { filteredLines } from '../../atlas/reading/target-query.ts';
import { ValuePicker } from '../../parts/value-picker.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import { chosenOf, withToggled } from '../../state/chosen-values.ts';
import { useSlice, useSliceStore } from '../../state/surface-hooks.ts';
import { countedValues, filtersOf, type TargetFilter } from './target-choices.ts';
import { useValueNames } from './target-value-name.ts';
import { TARGETS_SLICE } from './targets-slice.ts';

/** A filter as a button with its values, each with the lines that it would leave beside the other filters. */
export function TargetFilterPicker({
  graph,
  lines,
  filter,
  isOpen,
  onOpen,
}: {
  graph: Graph;
  lines: readonly TargetLine[];
  filter: Exclude<TargetFilter, 'due' | 'state'>;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}) {
  const translate = useTranslate();
  const state = useSlice(TARGETS_SLICE);
  const store = useSliceStore(TARGETS_SLICE);
  const nameOf = useValueNames(graph);
  const text = state[filter];
  const chosen = chosenOf(text);
  const others = filteredLines(lines, filtersOf({ ...state, [filter]: undefined }));
  const counts = countedValues(graph, others, filter);
  // What is chosen stays among them even where the other filters leave nothing of it.
  const values = [...new Set([...counts.keys(), ...chosen])].map((value) => ({
    value,
    name: nameOf(filter, value),
    count: counts.get(value) ?? 0,
  }));
  return (
    <ValuePicker
      title={translate(`targets.filter.${filter}`)}
      values={values}
      chosen={chosen}
      isOpen={isOpen}
      onOpen={onOpen}
      onToggle={(value) => store.setState({ [filter]: withToggled(text, value) })}
    />
  );
}
