import type { zh } from './words.zh.ts';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  'diagram.title': 'Diagram: one core, four belts, twenty zones',
  'diagram.lead':
    'The layout of the plan of 2021. Only what belongs to what: positions are roughly those of the map, sizes and distances mean nothing.',
  'diagram.counted': '{zones} zones, {pieces} pieces',
  'diagram.countOf': 'zones and pieces drawn in the diagram',
  'diagram.table': 'As the table of the document',
  'diagram.drawing': 'Diagram of the core, the belts and their zones',
  'diagram.box': '{name}, in {whole}',
  'diagram.save': 'Save as an image (SVG)',
  'diagram.source': 'Source',
  'diagram.fileLine': '{label}: {value}',
  'diagram.none': 'The present data does not hold this layout.',
};
