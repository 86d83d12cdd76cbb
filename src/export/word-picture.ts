import { ImageRun } from 'docx';

/** A picture of a Word file: its bytes, and how large it is to be, millimetres. */
export interface WordPicture {
  png: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
  /** What it shows, for who does not see it. */
  description: string;
}

/** The unit in which Word is told the size of pictures, to the millimetre. */
const PIXELS = 96 / 25.4;

export function pictureRun({ description, height, png, width }: WordPicture): ImageRun {
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * PIXELS), height: Math.round(height * PIXELS) },
    altText: { name: description, title: description, description },
  });
}
