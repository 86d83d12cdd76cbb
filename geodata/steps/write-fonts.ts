import type { FeatureCollection } from 'geojson';
import type { Dataset } from '../../src/atlas/dataset.ts';
import { zh } from '../../src/messages/zh.ts';
import { type SubsetResult, subsetFonts } from './font-subset.ts';

/** Cuts the fonts to the characters that the map draws and that titles may show. */
export function writeFonts(
  dataset: Dataset,
  layers: Readonly<Record<string, FeatureCollection>>,
  outputDirectory: string,
): Promise<SubsetResult> {
  const labels = Object.values(layers).flatMap(({ features }) =>
    features.map(({ properties }) => `${properties?.['name'] ?? ''}${properties?.['nameEn'] ?? ''}`),
  );
  const titles = [
    ...dataset.nodes.map((node) => `${node.name}${node.nameEn ?? ''}`),
    ...dataset.findings.map((finding) => finding.title),
    zh['app.title'],
    ...Object.values(zh),
  ];
  return subsetFonts({ mapText: labels.join(''), titleText: titles.join(''), outputDirectory });
}
