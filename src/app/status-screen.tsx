import { useSession, useTranslate } from '../state/atlas-context.tsx';

/**
 * One plain sentence over the map while something is missing; the static overview stays beneath it. `reload` asks for the
 * data again, `again` for the map.
 */
export function StatusScreen({ reload, again }: { reload: () => void; again: () => void }) {
  const translate = useTranslate();
  const data = useSession((state) => state.data.status);
  const map = useSession((state) => state.map);
  if (data === 'failed') {
    return (
      <div className="panel status-screen" role="alert">
        <p>{translate('app.loadFailed')}</p>
        <button type="button" className="primary-button" onClick={reload}>
          {translate('app.retry')}
        </button>
      </div>
    );
  }
  switch (map) {
    case 'ready':
      return null;
    case 'loading':
      return (
        <p className="status-line" role="status">
          {translate(data === 'loading' ? 'app.loading' : 'map.loading')}
        </p>
      );
    case 'lost':
    case 'unavailable':
    case 'failed':
      return (
        <div className="panel status-line is-plain" role="status">
          {translate(`map.${map}`)}
          {map === 'failed' ? (
            <button type="button" className="text-button" onClick={again}>
              {translate('app.retry')}
            </button>
          ) : null}
        </div>
      );
  }
}
