import { type FocusEvent, useRef } from 'react';

export interface Origin {
  /** To be called when the box takes the focus. */
  remember: (event: FocusEvent) => void;
  /** Gives the focus back to where it came from, else to nobody. */
  leave: () => void;
}

/** Where the focus was before it came to the box. */
export function useOrigin(): Origin {
  const origin = useRef<HTMLElement>(undefined);
  return {
    remember: ({ relatedTarget }) => {
      origin.current = relatedTarget instanceof HTMLElement ? relatedTarget : undefined;
    },
    leave: () => {
      if (origin.current?.isConnected === true) origin.current.focus();
      else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    },
  };
}
