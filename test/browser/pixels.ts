import type { BrowserContext } from './browser.ts';

/** A decoded picture: RGBA, rows from the top. */
export interface Picture {
  width: number;
  height: number;
  rgba: Uint8Array;
}

/**
 * Decodes a PNG by the browser's own decoder, in a blank page so that the page under test is left alone.
 * Whether labels are drawn can only be told from pixels: a map counts labels whose font has no glyphs, too.
 */
export async function decodePng(context: BrowserContext, png: Uint8Array): Promise<Picture> {
  const page = await context.newPage();
  try {
    const decoded = await page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = document.createElement('canvas');
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('This browser has no 2D canvas.');
      pen.drawImage(bitmap, 0, 0);
      const { data, width, height } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
      let text = '';
      for (let start = 0; start < data.length; start += 32_768) {
        text += String.fromCharCode(...data.subarray(start, start + 32_768));
      }
      return { width, height, base64: btoa(text) };
    }, Buffer.from(png).toString('base64'));
    return { width: decoded.width, height: decoded.height, rgba: Buffer.from(decoded.base64, 'base64') };
  } finally {
    await page.close();
  }
}

function* pixelsOf({ rgba }: Picture): Generator<readonly [red: number, green: number, blue: number]> {
  for (let index = 0; index < rgba.length; index += 4) {
    yield [rgba[index] ?? 0, rgba[index + 1] ?? 0, rgba[index + 2] ?? 0];
  }
}

/** Brightness as the eye weighs it (Rec. 709), 0 black to 255 white. */
function brightness([red, green, blue]: readonly [number, number, number]): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Share (0 to 1) of pixels darker than the threshold: ink on a light map. */
export function darkShare(picture: Picture, threshold = 110): number {
  let dark = 0;
  for (const pixel of pixelsOf(picture)) if (brightness(pixel) < threshold) dark += 1;
  return dark / (picture.width * picture.height);
}

/** Number of different colours: a blank canvas has one. */
export function colourCount(picture: Picture): number {
  const colours = new Set<number>();
  for (const [red, green, blue] of pixelsOf(picture)) colours.add((red << 16) | (green << 8) | blue);
  return colours.size;
}

/** Share (0 to 1) of pixels that differ by more than `tolerance` in any channel. Pictures must be of one size. */
export function differingShare(one: Picture, other: Picture, tolerance = 16): number {
  if (one.width !== other.width || one.height !== other.height)
    throw new Error('The pictures differ in size.');
  let differing = 0;
  for (let index = 0; index < one.rgba.length; index += 4) {
    const apart = [0, 1, 2].some(
      (channel) =>
        Math.abs((one.rgba[index + channel] ?? 0) - (other.rgba[index + channel] ?? 0)) > tolerance,
    );
    if (apart) differing += 1;
  }
  return differing / (one.width * one.height);
}
