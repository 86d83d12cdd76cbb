import { useLayoutEffect } from 'react';

/**
 * Lets the page know that a story takes a side of it: `data-story` on the root element, by which the style sheet gives the rest to
 * the atlas and hides what is nobody's business on a projector (search and its history, what was put aside, own notes); and
 * `data-large-type` where all of it is set larger.
 */
export function usePresenting(
  isPresenting: boolean,
  { isFolded, isLarge }: { isFolded: boolean; isLarge: boolean },
): void {
  useLayoutEffect(() => {
    if (!isPresenting) return undefined;
    const { dataset } = document.documentElement;
    dataset['story'] = isFolded ? 'folded' : 'open';
    if (isLarge) dataset['largeType'] = '';
    return () => {
      delete dataset['story'];
      delete dataset['largeType'];
    };
  }, [isPresenting, isFolded, isLarge]);
}
