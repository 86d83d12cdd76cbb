import { useTranslate } from '../../state/atlas-context.tsx';
import { useCloseDialog } from '../../state/surface-hooks.ts';
import { Modal } from '../../ui/modal.tsx';
import styles from './share.module.css';
import { ShareParts } from './share-parts.tsx';
import { useSharedPage } from './use-shared-page.ts';

export { words } from './words.ts';

/** What is seen, handed on: what the link carries and what not, the link, its code, a poster, a piece of code for other pages. */
export function Panel() {
  const translate = useTranslate();
  const close = useCloseDialog();
  const { page, again } = useSharedPage();
  return (
    <Modal label={translate('share.title')} onClose={close} isWide>
      <div className={styles['share']}>
        <header>
          <h2>{translate('share.title')}</h2>
          <button type="button" className="close-button" onClick={close} aria-label={translate('app.close')}>
            <span aria-hidden="true">×</span>
          </button>
        </header>
        {page === 'failed' ? (
          <p role="alert">
            {translate('share.failed')}{' '}
            <button type="button" className="text-button" onClick={again}>
              {translate('app.retry')}
            </button>
          </p>
        ) : null}
        {page === undefined || page === 'failed' ? null : <ShareParts page={page} />}
      </div>
    </Modal>
  );
}
