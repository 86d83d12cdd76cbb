import type { LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';

/** What an operator put beneath the atlas by configuration, worked out by the build (`geodata/site/basemap-option.ts`). */
export interface Basemap {
  sources: Record<string, SourceSpecification>;
  layers: readonly LayerSpecification[];
  /** Our own layers that the tiles make superfluous. */
  replaces: readonly string[];
  /** What the frame of the map must credit besides our own sources. */
  attribution: string;
}

/** The default: nobody is asked for anything. */
export const NO_BASEMAP: Basemap = { sources: {}, layers: [], replaces: [], attribution: '' };
