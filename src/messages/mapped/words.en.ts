import type { zh } from './words.zh.ts';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  'sheets.scale': 'Scale {scale}, the bar is {kilometres} km long; north is up',
  'sheets.legend': 'Legend',
  'sheets.legend.counted':
    'Number in a disc: projects and parks of which only the district is known, counted there and not placed',
  'sheets.sign.present': 'existing or built',
  'sheets.sign.under-way': 'being built or started',
  'sheets.sign.planned': 'planned, laid out or a task',
  'sheets.sign.unsaid': 'progress not stated',
  'sheets.drawn.solid': 'solid: from a published source',
  'sheets.drawn.dashed': 'dashed: schematic, or placed by us',
  'sheets.drawn.hollow': 'dotted: the district at most is known',
  'sheets.nothingDrawn': 'No text says where it lies; the map shows no place.',
  'sheets.scaleOf': 'Scale {scale}',
  'sheets.projection': 'Transverse Mercator (spherical), WGS84',
};
