import { encode } from 'uqr';

/** Modules of white that a reader needs around a code, ISO/IEC 18004. */
const QUIET = 4;

/**
 * The modules of a QR code, rows from above, true for dark ones, with the white that belongs around them. Corrects 15 % of
 * damage, of a long text 7 %, which keeps the modules large; `undefined` for a text that no code holds.
 */
export function qrModules(text: string): readonly (readonly boolean[])[] | undefined {
  for (const ecc of text.length > 300 ? (['L'] as const) : (['M', 'L'] as const)) {
    try {
      return encode(text, { ecc, border: QUIET }).data;
    } catch {
      // Too long for this level.
    }
  }
  return undefined;
}

/** The dark modules as one path, a module being a unit. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
}
