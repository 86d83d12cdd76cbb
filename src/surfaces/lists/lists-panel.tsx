import { isListView } from '../../atlas/tables/list-query.ts';
import { useChoices } from '../../state/atlas-context.tsx';
import type { PanelProps } from '../../state/surface.ts';
import { FindingsList } from './findings-list.tsx';
import { ListPanel } from './list-panel.tsx';

/** The list of the open view. */
export function Panel({ graph }: PanelProps) {
  const view = useChoices((state) => state.view);
  return isListView(view) ? <ListPanel graph={graph} view={view} /> : <FindingsList graph={graph} />;
}
