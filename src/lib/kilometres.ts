/** A radius as it is told: whole kilometres as such, else tenths. */
export const kilometres = (km: number): string => km.toFixed(Number.isInteger(km) ? 0 : 1);
