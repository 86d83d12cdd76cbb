import { useEffect } from 'react';
import { useSession, useSite } from '../../state/atlas-context.tsx';
import { useSliceStore } from '../../state/surface-hooks.ts';
import { LIST_SLICE } from './list-slice.ts';

/**
 * The pairs of traditional and simplified characters, asked for once a text has Chinese in it: they come with the readings
 * of the search. Empty until they are there; the list takes them up for what was typed into it.
 */
export function useVariants(text: string): string {
  const readings = useSession((state) => state.readings);
  const { needReadings } = useSite();
  const store = useSliceStore(LIST_SLICE);
  const isWanted = /\p{Script=Han}/u.test(text);
  const variants = typeof readings === 'object' ? readings.variants : '';
  useEffect(() => {
    if (isWanted && variants === '') needReadings();
  }, [isWanted, variants, needReadings]);
  useEffect(() => {
    if (variants !== '') store.setState({ variants });
  }, [variants, store]);
  return variants;
}
