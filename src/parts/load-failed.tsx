import { useTranslate } from '../state/atlas-context.tsx';

/**
 * Says in the place of what did not come what is missing, and the way on. A file that came cut short is remembered by the
 * browser as it came: only a new page asks for it again, with everything chosen, since that is in the address.
 * @param error what `loadChunk` has thrown
 */
export function LoadFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const translate = useTranslate();
  const isCut = error instanceof SyntaxError;
  return (
    <div className="panel surface-failed" role="alert">
      <p>{translate('app.notFetched')}</p>
      <button type="button" className="text-button" onClick={isCut ? () => location.reload() : onRetry}>
        {translate(isCut ? 'app.reload' : 'app.retry')}
      </button>
    </div>
  );
}
