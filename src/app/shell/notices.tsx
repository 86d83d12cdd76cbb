import { useSession, useTranslate } from '../../state/atlas-context.tsx';

/** Quiet messages, one line each, until dismissed. */
export function Notices({ onDismiss }: { onDismiss: () => void }) {
  const translate = useTranslate();
  const notices = useSession((state) => state.notices);
  if (notices.length === 0) return null;
  return (
    <div className="panel notices" role="status">
      <ul>
        {notices.map((notice) => (
          <li key={notice.key}>{translate(notice.key, notice.values)}</li>
        ))}
      </ul>
      <button type="button" className="text-button" onClick={onDismiss}>
        {translate('app.dismiss')}
      </button>
    </div>
  );
}
