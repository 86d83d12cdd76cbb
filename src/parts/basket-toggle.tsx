import type { AtlasNode } from '../atlas/records/node.ts';
import { useChoices, useTranslate } from '../state/atlas-context.tsx';
import './basket-toggle.css';
import { useRecordName } from './record-link.tsx';

/** Puts a record aside (已选), or takes it back; `isSmall` leaves the word to the ear, for rows of a list. */
export function BasketToggle({
  node,
  isSmall = false,
}: {
  node: Pick<AtlasNode, 'id' | 'name' | 'nameEn'>;
  isSmall?: boolean;
}) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  const isIn = useChoices((state) => state.basket.includes(node.id));
  const toggle = useChoices((state) => state.toggleBasket);
  return (
    <button
      type="button"
      className={isSmall ? 'basket-toggle is-small' : 'basket-toggle'}
      aria-pressed={isIn}
      aria-label={translate('basket.toggle', { name: nameOf(node) })}
      onClick={() => toggle(node.id)}
    >
      <span aria-hidden="true" className="basket-mark">
        {isIn ? '✓' : '＋'}
      </span>
      {isSmall ? null : translate('basket.word')}
    </button>
  );
}
