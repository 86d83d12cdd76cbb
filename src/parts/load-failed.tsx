import { refetchScripts } from '../lib/refetch-scripts.ts';
import { useSession, useTranslate } from '../state/atlas-context.tsx';

/**
 * Says in the place of what did not come what is missing, and the way on. A file that came cut short is remembered by the
 * browser as it came, and a site that was replaced has it no more: only a new page helps, with everything chosen, since that is
 * in the address.
 * @param error what `loadChunk` has thrown
 */
export function LoadFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const translate = useTranslate();
  const isReplaced = useSession((state) => state.isReplaced);
  const needsPage = isReplaced || error instanceof SyntaxError;
  return (
    <div className="panel surface-failed" role="alert">
      <p>{translate(isReplaced ? 'app.replacedPart' : 'app.notFetched')}</p>
      <button
        type="button"
        className="text-button"
        onClick={needsPage ? () => void refetchScripts().then(() => location.reload()) : onRetry}
      >
        {translate(needsPage ? 'app.reload' : 'app.retry')}
      </button>
    </div>
  );
}
