import { useCallback } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { NodeId } from '../atlas/records/id.ts';
import { useAtlasContext } from './atlas-context.tsx';
import type { Slice } from './slice.ts';

/** The store of a slice, for whoever changes it. */
export function useSliceStore<State extends object>(slice: Slice<State>): StoreApi<State> {
  return slice.of(useAtlasContext().choices);
}

/** The state of a slice. */
export function useSlice<State extends object>(slice: Slice<State>): State {
  return useStore(useSliceStore(slice));
}

/** Lets the map show where records are, for as long as something points at them. */
export function usePointAt(): (ids: readonly NodeId[]) => void {
  const { session } = useAtlasContext();
  return useCallback((pointed) => session.setState({ pointed }), [session]);
}

/** Closes what stands over the page. */
export function useCloseDialog(): () => void {
  const { session } = useAtlasContext();
  return useCallback(() => session.setState({ dialog: undefined }), [session]);
}
