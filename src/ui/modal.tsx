import { type ReactNode, useLayoutEffect, useRef } from 'react';

/** The browser's own modal dialog: it keeps the focus, closes by Esc and by a click beside it, and gives the focus back. */
export function Modal({
  label,
  onClose,
  isWide = false,
  children,
}: {
  label: string;
  onClose: () => void;
  /** Two columns wide where there is room. */
  isWide?: boolean;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  // A dialog that is closed before it is taken out of the page gives the focus back to where it was opened from.
  useLayoutEffect(() => {
    const element = dialog.current;
    // A press beside the dialog closes it where the browser knows this attribute; Esc does everywhere.
    element?.setAttribute('closedby', 'any');
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="modal"
      data-wide={isWide ? '' : undefined}
      aria-label={label}
      onClose={onClose}
    >
      {children}
    </dialog>
  );
}
