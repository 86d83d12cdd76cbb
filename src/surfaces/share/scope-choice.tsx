import { Fragment, useId } from 'react';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './share.module.css';
import type { Scope } from './shared-link.ts';

/** Whether the whole page is shared or what is read on it, and whether the link tells where the map is. */
export function ScopeChoice({
  scopes,
  name,
  scope,
  onScope,
  withMap,
  onWithMap,
}: {
  scopes: readonly Scope[];
  /** Of what is read. */
  name: string;
  scope: Scope;
  onScope: (scope: Scope) => void;
  withMap: boolean;
  /** Absent where the map has not been moved: a link then tells nothing of it. */
  onWithMap: ((withMap: boolean) => void) | undefined;
}) {
  const translate = useTranslate();
  const group = useId();
  return (
    <fieldset className={styles['scopes']}>
      <legend>{translate('share.scope')}</legend>
      {scopes.map((each) => (
        <Fragment key={each}>
          <label>
            <input type="radio" name={group} checked={scope === each} onChange={() => onScope(each)} />{' '}
            <span>{translate(`share.scope.${each}`, { name })}</span>
          </label>
          {each !== 'page' || onWithMap === undefined ? null : (
            <label className={styles['with-map']}>
              <input
                type="checkbox"
                checked={withMap}
                disabled={scope !== 'page'}
                onChange={(event) => onWithMap(event.target.checked)}
              />{' '}
              <span>{translate('share.withMap')}</span>
            </label>
          )}
        </Fragment>
      ))}
    </fieldset>
  );
}
