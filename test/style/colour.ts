type Rgb = readonly [number, number, number];
type Lab = readonly [number, number, number];

/** Linear light of `#rrggbb`, 0–1. */
function linear(hex: string): Rgb {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Contrast ratio of WCAG 2.2. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(linear(a)), luminance(linear(b))].toSorted((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

export type Vision = 'full' | 'deuteranopia' | 'protanopia';

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear light. */
const MATRICES: Readonly<Record<Vision, readonly [Rgb, Rgb, Rgb]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
};

const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);

/** CIE L*a*b* (D65) of a colour as this vision sees it. */
function lab(hex: string, vision: Vision): Lab {
  const seen = linear(hex);
  const [r, g, b] = MATRICES[vision].map((row) =>
    Math.min(1, Math.max(0, row[0] * seen[0] + row[1] * seen[1] + row[2] * seen[2])),
  );
  const [red, green, blue] = [r ?? 0, g ?? 0, b ?? 0];
  const x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = f(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = f((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Lightness, 0–100. */
export const lightness = (hex: string): number => lab(hex, 'full')[0];

/** Colour difference ΔE*ab (CIE 1976) as this vision sees it. */
export function difference(a: string, b: string, vision: Vision): number {
  const [one, two] = [lab(a, vision), lab(b, vision)];
  return Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2]);
}
