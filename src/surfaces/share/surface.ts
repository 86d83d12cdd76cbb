import { defineSurface } from '../../state/surface.ts';

/** What is seen, handed on: as a link, a code, a picture, or inside another page. Over everything, in no address. */
export const share = defineSurface({
  id: 'share',
  slot: 'dialog',
  needs: 'nothing',
  budget: 16_000,
});
