import { useMemo } from 'react';
import type { Asked, Need } from '../../atlas/sites/need.ts';
import { readNeeds, writeNeeds } from '../../atlas/sites/needs-text.ts';
import { useSlice, useSliceStore } from '../../state/surface-hooks.ts';
import { SITES_SLICE } from './sites-slice.ts';

/** What is asked of a site, and how to ask otherwise. */
export interface Needs {
  needs: readonly Asked[];
  /** The need of this name, if it is asked for. */
  of<Key extends Need['key']>(key: Key): Extract<Asked, { key: Key }> | undefined;
  /** Asks for it in place of what was asked for under its name, as a must unless that was a wish. */
  ask: (need: Need) => void;
  drop: (key: Need['key']) => void;
  setMust: (key: Need['key'], isMust: boolean) => void;
  clear: () => void;
}

export function useNeeds(): Needs {
  const { needs: text } = useSlice(SITES_SLICE);
  const store = useSliceStore(SITES_SLICE);
  return useMemo(() => {
    const { needs } = readNeeds(text ?? '');
    const keep = (next: readonly Asked[]): void => store.setState({ needs: writeNeeds(next) });
    return {
      needs,
      of: (key) => needs.find((need): need is Extract<Asked, { key: typeof key }> => need.key === key),
      ask: (need) => {
        const old = needs.findIndex(({ key }) => key === need.key);
        const asked: Asked = { ...need, isMust: needs[old]?.isMust ?? true };
        keep(old === -1 ? [...needs, asked] : needs.with(old, asked));
      },
      drop: (key) => keep(needs.filter((need) => need.key !== key)),
      setMust: (key, isMust) => keep(needs.map((need) => (need.key === key ? { ...need, isMust } : need))),
      clear: () => keep([]),
    };
  }, [text, store]);
}
