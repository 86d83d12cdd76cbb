import { useSession, useTranslate } from '../../state/atlas-context.tsx';

/** What was just done, for a moment. */
export function FlashLine() {
  const translate = useTranslate();
  const flash = useSession((state) => state.flash);
  return (
    <div aria-live="polite">
      {flash === undefined ? null : (
        <p key={flash.count} className="panel flash">
          {translate(flash.key, flash.values)}
        </p>
      )}
    </div>
  );
}
