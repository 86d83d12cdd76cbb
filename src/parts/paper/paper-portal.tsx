import { type ReactNode, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Paper } from '../sheets-state.ts';
import { setPageSize } from './page-size.ts';
import styles from './paper.module.css';
import { PAPERS } from './paper-layout.ts';

/** Pages beside the page: out of sight on the screen, and all that is printed while they are there. */
export function PaperPortal({ paper, children }: { paper: Paper; children: ReactNode }) {
  useLayoutEffect(() => {
    const undo = setPageSize(PAPERS[paper]);
    document.documentElement.dataset['sheets'] = paper;
    return () => {
      undo();
      delete document.documentElement.dataset['sheets'];
    };
  }, [paper]);
  return createPortal(
    <div className={styles['paper']} data-pages="">
      {children}
    </div>,
    document.body,
  );
}
