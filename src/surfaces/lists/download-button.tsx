import { type ReactNode, useState } from 'react';
import { late } from '../../parts/late.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';

/** Fetched when first asked for: a first visit downloads nothing. */
export const TableDownload = late(async () => (await import('./list-download.tsx')).TableDownload);

/** Opens the download of what a list shows. */
export function DownloadButton({ children }: { children: (onClose: () => void) => ReactNode }) {
  const translate = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" className="text-button" onClick={() => setIsOpen(true)}>
        {translate('download.open')}
      </button>
      {isOpen ? children(() => setIsOpen(false)) : null}
    </>
  );
}
