import { type ReactNode, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import { type PageSize, setPageSize } from './page-size.ts';
import styles from './paper-portal.module.css';

/** Pages beside the page: out of sight on the screen, and all that is printed while they are there. */
export function PaperPortal({
  size,
  className,
  children,
}: {
  /** One object for one paper: another is told to the browser anew. */
  size: PageSize;
  className?: string | undefined;
  children: ReactNode;
}) {
  useLayoutEffect(() => {
    const undo = setPageSize(size);
    document.documentElement.dataset['pagesAlone'] = '';
    return () => {
      undo();
      delete document.documentElement.dataset['pagesAlone'];
    };
  }, [size]);
  return createPortal(
    <div className={[styles['pages'], className].join(' ')} data-pages="">
      {children}
    </div>,
    document.body,
  );
}
