import { useEffect, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { type IndustryAxis, OTHER_AXES, type OtherAxis } from '../../atlas/matrix/axes.ts';
import { allTies } from '../../atlas/matrix/matrix.ts';
import { createIdleTask } from '../../lib/idle-task.ts';

/** Which axes nothing ties to these industries; worked out in idle time, one axis a step. */
export function useUntiedAxes(graph: Graph, industries: IndustryAxis): ReadonlySet<OtherAxis> {
  const [untied, setUntied] = useState<{ of: IndustryAxis; axes: ReadonlySet<OtherAxis> }>();
  useEffect(() => {
    const task = createIdleTask(findUntied(graph, industries));
    return task.run(() => setUntied({ of: industries, axes: task.within(0) ?? NO_AXES }), false);
  }, [graph, industries]);
  return untied?.of === industries ? untied.axes : NO_AXES;
}

const NO_AXES: ReadonlySet<OtherAxis> = new Set();

function* findUntied(graph: Graph, industries: IndustryAxis): Generator<undefined, ReadonlySet<OtherAxis>> {
  const untied = new Set<OtherAxis>();
  for (const axis of OTHER_AXES) {
    if ([...allTies(graph, industries, axis).values()].every((ties) => ties.size === 0)) untied.add(axis);
    yield;
  }
  return untied;
}
