import { useChoices, useCommands, useTranslate } from '../../state/atlas-context.tsx';
import { BREAKPOINTS } from '../../ui/breakpoints.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import type { Layout } from './layout.ts';

/** How many records are put aside, and the way to them; where there is little room only once there are some. */
export function BasketButton({ layout }: { layout: Layout }) {
  const translate = useTranslate();
  const { run } = useCommands();
  const count = useChoices((state) => state.basket.length);
  const isNarrow = useMediaQuery(BREAKPOINTS.narrow);
  if (count === 0 && (layout !== 'wide' || isNarrow)) return null;
  return (
    <button
      type="button"
      className="basket-button"
      data-filled={count === 0 ? undefined : ''}
      aria-label={count === 0 ? translate('basket.openNone') : translate('basket.open', { count })}
      onClick={() => run('open-basket')}
    >
      <span className="basket-button-word">{translate('basket.title')}</span>
      {count === 0 ? null : <span className="basket-button-count">{count}</span>}
    </button>
  );
}
