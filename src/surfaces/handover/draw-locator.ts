import type { Briefing } from '../../atlas/handover/briefing.ts';
import type { Inline, Reader } from '../../atlas/reading/block.ts';
import type { SvgShape } from '../../lib/svg-drawing.ts';
import { cityMap } from '../../parts/paper-map/city-map.ts';
import type { MapFiles } from '../../parts/paper-map/map-files.ts';
import type { Drawing } from '../../parts/paper-map/map-in-millimetres.ts';
import { mapShapes } from '../../parts/paper-map/map-shapes.ts';
import { LOCATOR_FRAME } from './locator-frame.ts';
import { locatorNotes } from './locator-notes.ts';

/** The map of a briefing, the shapes that it is drawn with, and what is said beside it. */
export interface Locator {
  drawing: Drawing;
  shapes: readonly SvgShape[];
  notes: readonly (readonly Inline[])[];
}

/** Draws the map of a briefing from the files of the map. */
export function drawLocator(reader: Reader, { places }: Briefing, files: MapFiles): Locator {
  const { graph, language } = reader;
  const drawing = cityMap({ graph, files, language }, places, LOCATOR_FRAME);
  return {
    drawing,
    shapes: mapShapes(drawing, language),
    notes: locatorNotes(reader, places, drawing),
  };
}
