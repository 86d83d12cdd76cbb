import type { PaddingOptions } from 'maplibre-gl';

interface MapCamera {
  /** WGS84 degrees. */
  center: { lng: number; lat: number };
  zoom: number;
  bearing: number;
  pitch: number;
  padding: PaddingOptions;
}

/** The part of a MapLibre map that is mirrored. */
export interface MirroredMap {
  on(event: 'move', listener: () => void): unknown;
  off(event: 'move', listener: () => void): unknown;
  jumpTo(camera: MapCamera): unknown;
  getCenter(): MapCamera['center'];
  getZoom(): number;
  getBearing(): number;
  getPitch(): number;
  getPadding(): PaddingOptions;
}

/** Keeps two maps of one size at one camera, whichever of them moves; the second is put to the first at once. */
export function mirrorCameras(first: MirroredMap, second: MirroredMap): () => void {
  let isMirroring = false;
  const follow = (from: MirroredMap, to: MirroredMap) => (): void => {
    // The other answers with a move of its own.
    if (isMirroring) return;
    isMirroring = true;
    to.jumpTo({
      center: from.getCenter(),
      zoom: from.getZoom(),
      bearing: from.getBearing(),
      pitch: from.getPitch(),
      padding: from.getPadding(),
    });
    isMirroring = false;
  };
  const [forth, back] = [follow(first, second), follow(second, first)];
  first.on('move', forth);
  second.on('move', back);
  forth();
  return () => {
    first.off('move', forth);
    second.off('move', back);
  };
}
