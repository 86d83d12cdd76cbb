import { useSession, useTranslate } from '../../state/atlas-context.tsx';

/** Quiet messages, one line each, until dismissed. */
export function Notices({ onDismiss }: { onDismiss: () => void }) {
  const translate = useTranslate();
  const notices = useSession((state) => state.notices);
  const isReplaced = useSession((state) => state.isReplaced);
  if (notices.length === 0 && !isReplaced) return null;
  return (
    <div className="panel notices" role="status">
      <ul>
        {notices.map((notice) => (
          <li key={notice.key}>{translate(notice.key, notice.values)}</li>
        ))}
        {isReplaced && <li>{translate('app.replaced')}</li>}
      </ul>
      {isReplaced && (
        <button type="button" className="text-button" onClick={() => location.reload()}>
          {translate('app.reload')}
        </button>
      )}
      <button type="button" className="text-button" onClick={onDismiss}>
        {translate('app.dismiss')}
      </button>
    </div>
  );
}
