import { BELT_KEYS } from '../../src/atlas/graph/belt.ts';
import { zh } from '../../src/messages/zh.ts';
import type { OverviewLayers } from '../overview/overview-layers.ts';
import { overviewSvg } from '../overview/overview-svg.ts';
import type { OverviewPalette } from '../overview/palette.ts';
import { writeWhole } from '../site/data-stamp.ts';

const role = (name: string) => `var(--map-${name})`;
const family = (name: string) => ({
  fill: role(`${name}-fill`),
  line: role(`${name}-line`),
  text: role(`${name}-text`),
  soft: role(`${name}-soft`),
});

/** Colours as references to the page's theme, so that the still picture follows light and dark. */
const PALETTE: OverviewPalette = {
  shoal: role('shoal'),
  land: role('land'),
  abroad: role('abroad'),
  coast: role('coast'),
  cityEdge: role('city-edge'),
  districtLine: role('district-line'),
  river: role('river'),
  ink: role('ink'),
  inkMuted: role('ink-muted'),
  inkFaint: role('ink-faint'),
  seaInk: role('sea-ink'),
  halo: role('halo'),
  seaHalo: role('sea-halo'),
  belts: {
    core: family(BELT_KEYS[0]),
    north: family(BELT_KEYS[1]),
    east: family(BELT_KEYS[2]),
    south: family(BELT_KEYS[3]),
    west: family(BELT_KEYS[4]),
  },
};

/** Writes the still first view, which the page build puts into `index.html`. */
export function writeOverview(layers: OverviewLayers, file: string): void {
  writeWhole(file, overviewSvg(layers, { palette: PALETTE, label: zh['app.title'] }));
}
