import { useEffect } from 'react';
import { useCharacterVariants } from '../../parts/use-character-variants.ts';
import { useSliceStore } from '../../state/surface-hooks.ts';
import { LIST_SLICE } from './list-slice.ts';

/** The list takes up the pairs of traditional and simplified characters for what was typed into it. */
export function useVariants(text: string): void {
  const variants = useCharacterVariants(text);
  const store = useSliceStore(LIST_SLICE);
  useEffect(() => {
    if (variants !== '') store.setState({ variants });
  }, [variants, store]);
}
