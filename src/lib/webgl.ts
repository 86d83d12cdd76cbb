/** Whether this browser knows WebGL 2 at all; asks nothing of the graphics card, so it costs nothing at start-up. */
export function knowsWebGl2(): boolean {
  return typeof WebGL2RenderingContext === 'function';
}

/**
 * Whether a WebGL 2 context can really be had. Making one takes a second on a machine that draws in software, so ask only
 * when the map could not be made. The context is given back at once.
 */
export function canMakeWebGl2Context(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
