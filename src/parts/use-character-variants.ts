import { useEffect } from 'react';
import { useSession, useSite } from '../state/atlas-context.tsx';

/**
 * The pairs of traditional and simplified characters, asked for once a text has Chinese in it: they come with the readings
 * of the search. Empty until they are there.
 */
export function useCharacterVariants(text: string): string {
  const readings = useSession((state) => state.readings);
  const { needReadings } = useSite();
  const isWanted = /\p{Script=Han}/u.test(text);
  const variants = typeof readings === 'object' ? readings.variants : '';
  useEffect(() => {
    if (isWanted && variants === '') needReadings();
  }, [isWanted, variants, needReadings]);
  return variants;
}
