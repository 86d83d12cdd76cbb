import { useMemo } from 'react';
import type { Facility } from '../../atlas/spatial/facility.ts';
import type { Near } from '../../atlas/spatial/nearest-of-kind.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';

/** Kilometres as finely as the uncertainty is told: whole ones beside whole ones, else tenths. */
export const kilometres = ({ km, facility: { uncertaintyKm } }: Near): string =>
  km.toFixed(Number.isInteger(uncertaintyKm) ? 0 : 1);

/** How facilities and the ways to them are called on the map, in the language that is read. */
export function useFacilityWords() {
  const translate = useTranslate();
  const isEnglish = useChoices((state) => state.language) === 'en';
  return useMemo(
    () => ({
      nameOf: ({ name, nameEn }: Facility): string => (isEnglish ? nameEn : name),
      distanceOf: (near: Near): string =>
        translate('selecting.nearest.way', { km: kilometres(near), error: near.facility.uncertaintyKm }),
    }),
    [translate, isEnglish],
  );
}
