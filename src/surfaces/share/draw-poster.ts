import { lightInterface } from '../../layers/interface-theme.ts';
import { qrModules } from '../../lib/qr-modules.ts';
import type { PosterContent } from './poster-content.ts';
import { layOutPoster, type PosterFont, type PosterItem } from './poster-layout.ts';

type Families = Readonly<Record<PosterFont['family'], string>>;

/** The families of the page, which its style sheet names. */
function familiesOf(page: HTMLElement): Families {
  const style = getComputedStyle(page);
  const family = (name: string): string => style.getPropertyValue(name).trim() || 'sans-serif';
  return { sans: family('--sans'), serif: family('--serif') };
}

const fontOf = ({ size, weight, family }: PosterFont, families: Families): string =>
  `${weight} ${size}px ${families[family]}`;

/** Fonts of the site come piece by piece, for what is written; where they do not, those of the device stand in. */
async function bringFonts(texts: string, families: Families): Promise<void> {
  const fonts = [`700 64px ${families.serif}`, `400 32px ${families.sans}`];
  await Promise.all(fonts.map((font) => document.fonts.load(font, texts).catch(() => [])));
}

/**
 * Draws a poster as a PNG, white beneath, in the light colours of the page.
 * @param map what is seen of the map, or nothing
 * @throws {Error} where the browser draws no pictures, or no code holds the address
 */
export async function drawPoster(
  content: PosterContent,
  map: HTMLCanvasElement | undefined,
): Promise<HTMLCanvasElement> {
  const modules = qrModules(content.address);
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (pen === null || modules === undefined) throw new Error('no picture can be drawn');
  const families = familiesOf(document.documentElement);
  await bringFonts(JSON.stringify(content), families);
  const layout = layOutPoster(content, {
    hasMap: map !== undefined,
    modules: modules.length,
    measure: (text, font) => {
      pen.font = fontOf(font, families);
      return pen.measureText(text).width;
    },
  });
  canvas.width = layout.width;
  canvas.height = layout.height;
  pen.fillStyle = lightInterface.panel;
  pen.fillRect(0, 0, layout.width, layout.height);
  for (const item of layout.items) drawItem(pen, item, { families, map, modules });
  return canvas;
}

function drawItem(
  pen: CanvasRenderingContext2D,
  item: PosterItem,
  {
    families,
    map,
    modules,
  }: {
    families: Families;
    map: HTMLCanvasElement | undefined;
    modules: readonly (readonly boolean[])[];
  },
): void {
  switch (item.kind) {
    case 'text':
      pen.fillStyle = item.colour;
      pen.font = fontOf(item.font, families);
      pen.fillText(item.text, item.x, item.y);
      return;
    case 'box':
      pen.fillStyle = item.colour;
      pen.fillRect(item.x, item.y, item.width, item.height);
      return;
    case 'map':
      if (map !== undefined) drawCovering(pen, map, item);
      return;
    case 'code': {
      const { x, y, module } = item;
      pen.fillStyle = '#ffffff';
      pen.fillRect(x, y, modules.length * module, modules.length * module);
      pen.fillStyle = '#000000';
      for (const [row, line] of modules.entries())
        for (const [column, isDark] of line.entries())
          if (isDark) pen.fillRect(x + column * module, y + row * module, module, module);
    }
  }
}

/** Fills a box with the middle of a picture, at one scale. */
function drawCovering(
  pen: CanvasRenderingContext2D,
  picture: HTMLCanvasElement,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): void {
  const scale = Math.max(width / picture.width, height / picture.height);
  const [wide, high] = [width / scale, height / scale];
  pen.drawImage(
    picture,
    (picture.width - wide) / 2,
    (picture.height - high) / 2,
    wide,
    high,
    x,
    y,
    width,
    height,
  );
}
