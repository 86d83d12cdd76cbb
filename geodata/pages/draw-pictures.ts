import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { sfntFonts } from '../steps/font-subset.ts';
import { SANS } from './picture-column.ts';
import { PICTURE_SIZE } from './small-page.ts';

/** Where drawn pictures are kept, by what is on them, so that the next build draws only what is new; and the fonts meanwhile. */
const KEPT = '.cache/pictures';

/** Raised where the same drawing gives another picture, by another drawing library for instance. */
const EDITION = 1;

/**
 * Draws pictures as PNG with the fonts of the atlas, cut to what is written on them: no font of the machine is used, so that every
 * machine draws the same.
 */
export async function drawPictures(svgs: readonly string[]): Promise<readonly Uint8Array[]> {
  mkdirSync(KEPT, { recursive: true });
  const { width } = PICTURE_SIZE;
  const kept = svgs.map((svg) => {
    const name = createHash('sha256').update(`${EDITION} ${width}\n${svg}`).digest('hex').slice(0, 32);
    return { svg, file: join(KEPT, `${name}.png`) };
  });
  const fresh = kept.filter(({ file }) => !existsSync(file));
  if (fresh.length > 0) {
    const fontFiles = await writeFonts(fresh.map(({ svg }) => svg).join(''));
    for (const { file, svg } of fresh) {
      const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: SANS };
      writeFileSync(file, new Resvg(svg, { fitTo: { mode: 'width', value: width }, font }).render().asPng());
    }
  }
  return kept.map(({ file }) => readFileSync(file));
}

async function writeFonts(drawings: string): Promise<string[]> {
  const fonts = await sfntFonts(drawings.replaceAll(/<[^>]*>/g, ''));
  return fonts.map((font, index) => {
    const file = join(KEPT, `font-${index}.ttf`);
    writeFileSync(file, font);
    return file;
  });
}
