import type { Graph } from '../../atlas/graph/graph.ts';
import type { TargetGroup } from '../../atlas/reading/target-query.ts';
import { TargetGroupSection } from './target-group-section.tsx';
import type { OpenGroups } from './use-open-groups.ts';

/** The groups, one below the other. */
export function TargetGroups({
  graph,
  groups,
  opened,
}: {
  graph: Graph;
  groups: readonly TargetGroup[];
  opened: OpenGroups;
}) {
  return groups.map((group) => (
    <TargetGroupSection
      key={group.key}
      graph={graph}
      group={group}
      isOpen={opened.isOpen(group.key)}
      onToggle={() => opened.toggle(group.key)}
    />
  ));
}
