import { useMemo } from 'react';
import type { Area } from '../../atlas/spatial/flat-geometry.ts';
import { type Amount, areaAmounts, lengthAmount, sizeOf } from '../../atlas/spatial/measures.ts';
import { crossesItself, squareMetres } from '../../atlas/spatial/region.ts';
import type { Drawn } from '../../atlas/spatial/shape.ts';
import type { Translate } from '../../messages/translate.ts';
import { useTranslate } from '../../state/atlas-context.tsx';

/** Three figures that mean something, and no more than two after the point. */
function figures(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('zh-CN', { maximumFractionDigits: digits });
}

export function amountWords({ value, unit }: Amount, translate: Translate): string {
  return translate(`selecting.unit.${unit}`, { value: figures(value) });
}

export const lengthWords = (metres: number, translate: Translate): string =>
  amountWords(lengthAmount(metres), translate);

/** An area in the unit of plans, and in 亩. */
export function areaWords(square: number, translate: Translate): string {
  const [own, mu] = areaAmounts(square);
  return translate('selecting.area', {
    area: amountWords(own, translate),
    mu: amountWords(mu, translate),
  });
}

/** The size of what was drawn, in words: of what has an inside the area, else the length. One that crosses itself has that of its parts. */
export function sizeWords(shape: Drawn, mended: Area | undefined, translate: Translate): string {
  if (shape.kind === 'polygon' && mended !== undefined && crossesItself(shape.points))
    return areaWords(squareMetres(mended), translate);
  const { area, length } = sizeOf(shape);
  return area === undefined ? lengthWords(length, translate) : areaWords(area, translate);
}

/** The same in the language of the page; the same function until that changes. */
export function useSizeWords(): (shape: Drawn, mended: Area | undefined) => string {
  const translate = useTranslate();
  return useMemo(() => (shape, mended) => sizeWords(shape, mended, translate), [translate]);
}
