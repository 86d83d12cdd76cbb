/** Whether this browser can draw the map at all: MapLibre needs WebGL 2. The probe's context is given back at once. */
export function isWebGl2Supported(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
