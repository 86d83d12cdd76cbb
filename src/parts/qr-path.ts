import { encode } from 'uqr';

/**
 * A QR code (ISO/IEC 18004, error correction M) as one path.
 * @returns `d` of SVG in modules, and the modules of a side with a quiet zone of four at every edge, as the standard asks for
 */
export function qrPath(text: string): { d: string; size: number } {
  const { data, size } = encode(text, { border: 4, ecc: 'M' });
  const d = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { d, size };
}
