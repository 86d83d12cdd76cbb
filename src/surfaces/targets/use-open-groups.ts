import { useState } from 'react';
import type { TargetGroup } from '../../atlas/reading/target-query.ts';
import { useSession } from '../../state/atlas-context.tsx';

/** As many lines are read at once; of more only the first group is open. */
const FEW = 40;

export interface OpenGroups {
  isOpen: (key: string) => boolean;
  toggle: (key: string) => void;
  isAllOpen: boolean;
  /** Opens all, or closes all where all are open. */
  toggleAll: () => void;
}

/** Which groups are open: as they come, all or none, but for those that were pressed since; on paper all, and nothing is cut. */
export function useOpenGroups(groups: readonly TargetGroup[], count: number): OpenGroups {
  const isOnPaper = useSession((state) => state.isOnPaper);
  const [{ pressed, way }, setOpened] = useState<{
    way: 'first' | 'all' | 'none';
    pressed: ReadonlySet<string>;
  }>({ way: 'first', pressed: new Set() });
  const isOpen = (key: string): boolean => {
    const comes = way === 'all' || (way === 'first' && (count <= FEW || key === groups[0]?.key));
    return isOnPaper || comes !== pressed.has(key);
  };
  const isAllOpen = groups.every(({ key }) => isOpen(key));
  return {
    isOpen,
    toggle: (key) => {
      const next = new Set(pressed);
      if (!next.delete(key)) next.add(key);
      setOpened({ way, pressed: next });
    },
    isAllOpen,
    toggleAll: () => setOpened({ way: isAllOpen ? 'none' : 'all', pressed: new Set() }),
  };
}
