import { useEffect, useRef, useState } from 'react';
import { MOST_RECORDS } from '../../atlas/compare/asked-records.ts';
import type { NodeId } from '../../atlas/records/id.ts';
import { NODE_KINDS } from '../../atlas/records/node.ts';
import { Count } from '../../parts/count.tsx';
import { late } from '../../parts/late.tsx';
import { ViewLink } from '../../parts/view-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import type { PanelProps } from '../../state/surface.ts';
import { useCloseDialog } from '../../state/surface-hooks.ts';
import { Modal } from '../../ui/modal.tsx';
import styles from './basket.module.css';
import { BasketGroup } from './basket-group.tsx';
import { NotesSection } from './notes-section.tsx';

export { words } from './words.ts';

/** Fetched when first asked for. */
const BasketDownload = late(async () => (await import('./basket-download.tsx')).BasketDownload);

/** The records put aside, by kind: to be opened, taken out, and downloaded together. */
export function Panel({ graph }: PanelProps) {
  const translate = useTranslate();
  const close = useCloseDialog();
  const basket = useChoices((state) => state.basket);
  const setBasket = useChoices((state) => state.setBasket);
  const [cleared, setCleared] = useState<readonly NodeId[]>([]);
  const nodes = basket.flatMap((id) => graph.node(id) ?? []);
  const [isDownloading, setDownloading] = useState(false);
  useCloseOnSelection(close);
  return (
    <Modal label={translate('basket.title')} onClose={close}>
      <div className={styles['basket']}>
        <header>
          <h2>{translate('basket.title')}</h2>
          <button type="button" className="close-button" onClick={close} aria-label={translate('app.close')}>
            <span aria-hidden="true">×</span>
          </button>
        </header>
        {nodes.length === 0 ? (
          <p className="silent">{translate('basket.none')}</p>
        ) : (
          <p>
            <Count value={nodes.length} of={translate('basket.counted')} className="">
              {translate('basket.count', { count: nodes.length })}
            </Count>
          </p>
        )}
        {NODE_KINDS.map((kind) => (
          <BasketGroup key={kind} kind={kind} nodes={nodes.filter((node) => node.kind === kind)} />
        ))}
        <footer>
          {nodes.length === 0 ? null : (
            <>
              <button type="button" className="primary-button" onClick={() => setDownloading(true)}>
                {translate('download.open')}
              </button>
              {nodes.length < 2 || nodes.length > MOST_RECORDS ? null : (
                <ViewLink
                  view="compare"
                  pairs={[['compare', nodes.map(({ id }) => id).join()]]}
                  onChosen={close}
                >
                  {translate('basket.compare', { count: nodes.length })}
                </ViewLink>
              )}
              <button
                type="button"
                className="text-button"
                onClick={() => {
                  setCleared(basket);
                  setBasket([]);
                }}
              >
                {translate('basket.clear')}
              </button>
            </>
          )}
          {nodes.length === 0 && cleared.length > 0 ? (
            <p role="status">
              {translate('basket.cleared')}{' '}
              <button type="button" className="text-button" onClick={() => setBasket(cleared)}>
                {translate('basket.undo')}
              </button>
            </p>
          ) : null}
        </footer>
        <NotesSection graph={graph} />
        {isDownloading ? (
          <BasketDownload graph={graph} nodes={nodes} onClose={() => setDownloading(false)} />
        ) : null}
      </div>
    </Modal>
  );
}

/** A record that is opened is read on the page: nothing may stand over it. */
function useCloseOnSelection(close: () => void): void {
  const selection = useChoices((state) => state.selection);
  const first = useRef(selection);
  useEffect(() => {
    if (selection !== first.current) close();
  }, [selection, close]);
}
