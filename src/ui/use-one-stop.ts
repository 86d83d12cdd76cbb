import { type RefObject, useLayoutEffect } from 'react';
import { oneStop } from './one-stop.ts';

/** Makes a list one stop of the Tab key for as long as it is shown. @param items a selector of the items within the list */
export function useOneStop(list: RefObject<HTMLElement | null>, items: string): void {
  useLayoutEffect(() => (list.current === null ? undefined : oneStop(list.current, items)), [list, items]);
}
