import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslate } from '../../state/atlas-context.tsx';

const load = () => import('./list-download.tsx');

/** Fetched when first asked for: a first visit downloads nothing. */
export const TableDownload = lazy(async () => ({ default: (await load()).TableDownload }));

/** Opens the download of what a list shows. */
export function DownloadButton({ children }: { children: (onClose: () => void) => ReactNode }) {
  const translate = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" className="text-button" onClick={() => setIsOpen(true)}>
        {translate('download.open')}
      </button>
      {isOpen ? <Suspense>{children(() => setIsOpen(false))}</Suspense> : null}
    </>
  );
}
