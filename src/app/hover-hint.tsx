import type { Graph } from '../atlas/graph/graph.ts';
import { useRecordName } from '../parts/record-link.tsx';
import { useSession, useTranslate } from '../state/atlas-context.tsx';

/** The name of what the pointer is over; a hint for eyes, the same is said by the lists and by stepping. */
export function HoverHint({ graph }: { graph: Graph | undefined }) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  const hover = useSession((state) => state.hover);
  const node = hover === undefined ? undefined : graph?.node(hover.id);
  if (hover === undefined || node === undefined) return null;
  return (
    <div className="hover-hint" aria-hidden="true" style={{ left: hover.x, top: hover.y }}>
      <strong>{nameOf(node)}</strong>
      <span>{translate(`class.${node.class}`)}</span>
    </div>
  );
}
