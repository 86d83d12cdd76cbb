import { lightInterface } from '../../layers/interface-theme.ts';
import { wrapText } from '../../lib/wrap-text.ts';
import type { PosterContent, PosterFact } from './poster-content.ts';

/** How a text is set: size in pixels, weight, family. */
export interface PosterFont {
  size: number;
  weight: 400 | 600 | 700;
  family: 'sans' | 'serif';
}

/** What is drawn, in pixels from the left upper corner; a text by the left end of its base line. */
export type PosterItem =
  | { kind: 'text'; x: number; y: number; text: string; font: PosterFont; colour: string }
  | { kind: 'box'; x: number; y: number; width: number; height: number; colour: string }
  | { kind: 'map'; x: number; y: number; width: number; height: number }
  | { kind: 'code'; x: number; y: number; module: number };

export interface PosterLayout {
  width: number;
  height: number;
  items: readonly PosterItem[];
}

/** A screen of a phone, three pixels to the point, wide; as high as it must be. */
const WIDTH = 1080;
const MARGIN = 64;
const INSIDE = WIDTH - 2 * MARGIN;
const MAP_HEIGHT = 640;
/** A code is about so wide; its modules are whole pixels, and never fewer than these. */
const CODE = 300;
const LEAST_MODULE = 3;
const LABEL = 230;

const { accent, ink, inkFaint, inkSoft, onAccent, rule } = lightInterface;

const SEAL: PosterFont = { size: 52, weight: 700, family: 'serif' };
const ATLAS: PosterFont = { size: 40, weight: 700, family: 'serif' };
const PATH: PosterFont = { size: 28, weight: 400, family: 'sans' };
const NAME: PosterFont = { size: 64, weight: 700, family: 'serif' };
const WARNING: PosterFont = { size: 28, weight: 600, family: 'sans' };
const TEXT: PosterFont = { size: 32, weight: 400, family: 'sans' };
const SMALL: PosterFont = { size: 22, weight: 400, family: 'sans' };

/** How wide a text is set, in pixels. */
export type MeasureText = (text: string, font: PosterFont) => number;

/**
 * Sets a poster from above to below. @param hasMap whether there is a picture of the map
 * @param modules of a side of the code, its quiet zone included
 */
export function layOutPoster(
  content: PosterContent,
  { hasMap, modules, measure }: { hasMap: boolean; modules: number; measure: MeasureText },
): PosterLayout {
  const items: PosterItem[] = [];
  let y = MARGIN;
  const set = (
    text: string,
    font: PosterFont,
    { colour = ink, x = MARGIN, width = INSIDE, lead = 1.5 } = {},
  ): void => {
    if (text === '') return;
    for (const line of wrapText(text, width, (part) => measure(part, font))) {
      // Half of the lead lies above a line; a base line lies some eighth of the size above its foot.
      items.push({ kind: 'text', x, y: y + font.size * (lead / 2 + 0.36), text: line, font, colour });
      y += font.size * lead;
    }
  };

  items.push({ kind: 'box', x: MARGIN, y, width: 80, height: 80, colour: accent });
  items.push({ kind: 'text', x: MARGIN + 14, y: y + 59, text: '甬', font: SEAL, colour: onAccent });
  items.push({ kind: 'text', x: MARGIN + 104, y: y + 55, text: content.atlas, font: ATLAS, colour: ink });
  y += 80 + 40;
  if (hasMap) {
    items.push({ kind: 'map', x: 0, y, width: WIDTH, height: MAP_HEIGHT });
    y += MAP_HEIGHT + 36;
  }
  set(content.path, PATH, { colour: inkSoft });
  set(content.name, NAME, { lead: 1.3 });
  y += 8;
  set(content.warning ?? '', WARNING, { colour: accent });
  y += 12;
  set(content.summary, TEXT, { lead: 1.6 });
  set(content.sources, SMALL, { colour: inkFaint });
  if (content.facts.length > 0) y += 20;
  const line = (): void => {
    items.push({ kind: 'box', x: MARGIN, y, width: INSIDE, height: 2, colour: rule });
  };
  for (const fact of content.facts) {
    line();
    y += 14;
    setFact(fact);
    y += 12;
  }
  y += 28;
  line();
  y += 36;
  setFoot();
  return { width: WIDTH, height: Math.ceil(y + MARGIN - 16), items };

  function setFact({ label, value, source }: PosterFact): void {
    const top = y;
    set(label, PATH, { colour: inkSoft, width: LABEL, lead: 1.6 });
    const below = y;
    y = top;
    const beside = { x: MARGIN + LABEL + 24, width: INSIDE - LABEL - 24 };
    set(value, { ...TEXT, size: 30 }, beside);
    set(source, SMALL, { ...beside, colour: inkFaint });
    y = Math.max(y, below);
  }

  function setFoot(): void {
    const module = Math.max(LEAST_MODULE, Math.floor(CODE / modules));
    const size = module * modules;
    const top = y;
    items.push({ kind: 'code', x: MARGIN, y, module });
    const beside = { x: MARGIN + size + 32, width: INSIDE - size - 32 };
    set(content.scan, { ...TEXT, weight: 600 }, beside);
    // An address has no place to break: it is cut into pieces that fit.
    for (const piece of addressLines(content.address, beside.width, measure))
      set(piece, SMALL, { ...beside, colour: inkSoft, lead: 1.35 });
    y += 10;
    set(content.frame, SMALL, { ...beside, colour: inkFaint });
    y = Math.max(y, top + size);
  }
}

/** The address in lines that fit, three at most: the code holds it whole. */
function addressLines(address: string, width: number, measure: MeasureText): readonly string[] {
  const most = 3;
  const lines: string[] = [];
  let line = '';
  for (const sign of address) {
    if (measure(`${line}${sign}…`, SMALL) <= width) {
      line += sign;
      continue;
    }
    if (lines.length === most - 1) return [...lines, `${line}…`];
    lines.push(line);
    line = sign;
  }
  return [...lines, line];
}
