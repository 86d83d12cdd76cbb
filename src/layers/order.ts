import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { baseLabels, bases } from './bases.ts';
import { belts, core, coreBeltLabels } from './core-belts.ts';
import { districts } from './districts.ts';
import { RECORD_LAYERS, type RecordLayer } from './feature.ts';
import { EMPHASIS_CLICKABLE, emphasisDots, emphasisLabels, panelGuard, referenceLabels } from './labels.ts';
import { land } from './land.ts';
import { lines } from './lines.ts';
import { parkLabels, parks } from './parks.ts';
import { pilotAreas } from './pilot-areas.ts';
import { projectCounts, projects } from './projects.ts';
import type { LayerContext, RecordSubject } from './subject.ts';
import { subzoneLabels, subzoneMarks, subzones } from './subzones.ts';
import { townLabels, towns } from './towns.ts';
import { zoneBodies, zoneLabels, zones } from './zones.ts';

export const RECORD_SUBJECTS: Readonly<Record<RecordLayer, RecordSubject>> = {
  core,
  belts,
  zones,
  subzones,
  towns,
  bases,
  'pilot-areas': pilotAreas,
  parks,
  projects,
};

/** Everything that is drawn, bottom first. Among names the later is placed first, so it wins the room. */
const DRAW_ORDER: readonly ((context: LayerContext) => LayerSpecification[])[] = [
  land.layers,
  pilotAreas.layers,
  belts.layers,
  core.layers,
  lines.layers,
  districts.layers,
  zones.layers,
  subzones.layers,
  referenceLabels,
  parkLabels,
  townLabels,
  subzoneLabels,
  baseLabels,
  zoneLabels,
  zoneBodies,
  // The first words of the map are never crowded out; they only make way for symbols.
  coreBeltLabels,
  emphasisDots,
  subzoneMarks,
  parks.layers,
  towns.layers,
  bases.layers,
  projects.layers,
  projectCounts,
  emphasisLabels,
  panelGuard,
];

/** All layers of the style, bottom first. */
export function drawAll(context: LayerContext): LayerSpecification[] {
  return DRAW_ORDER.flatMap((draw) => draw(context));
}

/** Which layer a click means when several answer, first wins: what is small or on top goes before what is large. */
export const CLICK_PRIORITY: readonly RecordLayer[] = [
  'projects',
  'bases',
  'towns',
  'parks',
  'subzones',
  'zones',
  'core',
  'belts',
  'pilot-areas',
];

/** Style layer id → record layer, for every layer that answers a click. */
export const CLICKABLE: ReadonlyMap<string, RecordLayer> = new Map(
  RECORD_LAYERS.flatMap((layer) => RECORD_SUBJECTS[layer].clickable.map((id) => [id, layer] as const)),
);

/** Names among the clickable layers: a name under the pointer means its own record, whatever lies beneath it. */
export const CLICKABLE_NAMES: ReadonlySet<string> = new Set([
  ...[...CLICKABLE.keys()].filter((id) => id.endsWith('-label')),
  ...EMPHASIS_CLICKABLE,
]);
