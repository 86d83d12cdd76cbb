import type { WordPicture } from '../../export/word-picture.ts';
import { qrModules, qrPath } from '../../lib/qr-modules.ts';
import { type SvgShape, svgText } from '../../lib/svg-drawing.ts';
import { LOCATOR_FRAME } from './locator-frame.ts';

/** Families that a computer with Chinese has: a picture is drawn without the fonts of the page. */
const FONTS = "'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** Dots of a picture in a millimetre: 300 to the inch. */
const DOTS = 300 / 25.4;

/** Width and height of the code in the file, millimetres, and its dots a module, so that its edges are sharp. */
const CODE = { side: 26, dots: 12 } as const;

/** The map as a picture of 300 dots to the inch. @throws {Error} where the browser draws none */
export async function mapPicture(shapes: readonly SvgShape[], description: string): Promise<WordPicture> {
  const svg = svgText({ ...LOCATOR_FRAME, pixels: DOTS }, shapes, FONTS);
  return { png: await pngOf(svg), ...LOCATOR_FRAME, description };
}

/** The code of an address; none of one that no code holds. @throws {Error} where the browser draws none */
export async function codePicture(address: string, description: string): Promise<WordPicture | undefined> {
  const modules = qrModules(address);
  if (modules === undefined) return undefined;
  const [d, size] = [qrPath(modules), modules.length];
  const shapes: readonly SvgShape[] = [
    { key: 'ground', tag: 'rect', attributes: { x: 0, y: 0, width: size, height: size, fill: '#fff' } },
    { key: 'code', tag: 'path', attributes: { d, fill: '#000' } },
  ];
  const svg = svgText({ width: size, height: size, pixels: CODE.dots }, shapes, FONTS);
  return { png: await pngOf(svg), width: CODE.side, height: CODE.side, description };
}

/** A drawing as a browser draws it, in the pixels that it names. */
async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (blob === null) throw new Error('the browser makes no picture');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
