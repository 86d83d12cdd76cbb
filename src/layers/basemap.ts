import type { LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';

/** What an operator put beneath the atlas by configuration, worked out by the build (`geodata/site/basemap-option.ts`). */
export interface Basemap {
  sources: Record<string, SourceSpecification>;
  layers: readonly LayerSpecification[];
  /** Our own layers that the tiles make superfluous. */
  replaces: readonly string[];
  /** What the frame of the map must credit besides our own sources. */
  attribution: string;
  /** The closest zoom that the tiles bear. */
  closest?: number;
}

/** The default: nobody is asked for anything. */
export const NO_BASEMAP: Basemap = { sources: {}, layers: [], replaces: [], attribution: '' };

/**
 * Closest view of what is our own: the area in which a place known to ± 4 km may be still fits on a screen, and the scale bar
 * says 1 km. Borders have a corner every 2 km; closer, the schematic shapes would look surveyed.
 */
const OWN_CLOSEST = 12.8;

/** The closest zoom of the map: what is our own bears no more, an operator's finer basemap may. */
export const closestZoom = ({ closest = OWN_CLOSEST }: Basemap = NO_BASEMAP): number => closest;
