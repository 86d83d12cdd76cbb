import type { FeatureCollection } from 'geojson';
import type { Dataset } from '../../src/atlas/records/dataset.ts';
import type { Story } from '../../src/atlas/records/story.ts';
import { zh } from '../../src/messages/zh.ts';
import { type AtlasFontFace, type SubsetResult, subsetFonts } from './font-subset.ts';

/** Cuts the fonts to the characters that the map draws and that titles may show. */
export function writeFonts(
  dataset: Dataset,
  { layers, stories }: { layers: Readonly<Record<string, FeatureCollection>>; stories: readonly Story[] },
  outputDirectory: string,
): Promise<SubsetResult> {
  const labels = Object.values(layers).flatMap(({ features }) =>
    features.map(({ properties }) => `${properties?.['name'] ?? ''}${properties?.['nameEn'] ?? ''}`),
  );
  const nodeText = (kinds: readonly string[]) =>
    dataset.nodes.flatMap((node) => (kinds.includes(node.kind) ? [node.name] : [])).join('');
  const titleTexts = [
    `${zh['app.title']}甬`,
    Object.values(zh).join('') + nodeText(['place', 'industry']),
    nodeText(['project', 'organisation', 'measure', 'indicator', 'assessment']) +
      dataset.findings.map((finding) => finding.title).join('') +
      stories.flatMap(({ title, steps }) => [title, ...steps.map(({ heading }) => heading)]).join(''),
  ];
  return subsetFonts({ mapText: labels.join(''), titleTexts, outputDirectory });
}

/** The faces that the map draws its names with, as `readMapFonts` reads them. */
export const mapFontsJson = (faces: readonly AtlasFontFace[]): string =>
  JSON.stringify(
    faces
      .filter(({ family }) => family === 'Atlas Sans')
      .map(({ file, unicodeRange }) => ({ file, ...(unicodeRange ? { unicodeRange } : {}) })),
  );
