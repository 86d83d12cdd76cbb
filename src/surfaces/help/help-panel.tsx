import { KeyList } from '../../parts/key-list.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { useCloseDialog } from '../../state/surface-hooks.ts';
import { Modal } from '../../ui/modal.tsx';
import styles from './help.module.css';

export { words } from './words.ts';

/** All keys by group, and the switch for those of a single character. */
export function Panel() {
  const translate = useTranslate();
  const close = useCloseDialog();
  const characterKeys = useChoices((state) => state.characterKeys);
  const setCharacterKeys = useChoices((state) => state.setCharacterKeys);
  return (
    <Modal label={translate('help.title')} onClose={close} isWide>
      <div className={styles['help']}>
        <header>
          <h2>{translate('help.title')}</h2>
          <button type="button" className="close-button" onClick={close} aria-label={translate('app.close')}>
            <span aria-hidden="true">×</span>
          </button>
        </header>
        <p>{translate('help.lead')}</p>
        <div className={styles['groups']}>
          <KeyList heading="h3" />
        </div>
        <label className={styles['switch']}>
          <input
            type="checkbox"
            checked={characterKeys}
            onChange={(event) => setCharacterKeys(event.target.checked)}
          />{' '}
          {translate('help.characterKeys')}
        </label>
      </div>
    </Modal>
  );
}
