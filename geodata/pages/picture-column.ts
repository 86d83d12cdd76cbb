import { lightInterface } from '../../src/layers/interface-theme.ts';
import { textWidth, wrapText } from '../../src/lib/wrap-text.ts';
import { element, escaped } from '../overview/svg-text.ts';

/** What is written on the picture of a small page. */
export interface ColumnContent {
  atlas: string;
  atlasOther: string;
  path: string;
  name: string;
  nameOther: string;
  told: string;
  /** 审图号 or 示意图, day of the data, credits. */
  footer: string;
}

/** The families by the names that the files of the package bear. */
export const SANS = 'Noto Sans SC Thin Medium';
const SERIF = 'Noto Serif SC ExtraLight';

/** What is written stands left of here, and the map right of it. */
export const COLUMN = 560;
const MARGIN = 48;
const INSIDE = COLUMN - MARGIN - 24;
/** A wider name is set smaller. */
const WIDE_NAME = 9;

interface Font {
  size: number;
  family: string;
  weight: number;
  fill: string;
}

const sans = (size: number, fill: string): Font => ({ size, family: SANS, weight: 400, fill });
const serif = (size: number, fill: string): Font => ({ size, family: SERIF, weight: 700, fill });

const line = (text: string, x: number, y: number, { family, fill, size, weight }: Font): string =>
  element(
    'text',
    { x, y, 'font-family': family, 'font-weight': weight, 'font-size': size, fill },
    escaped(text),
  );

/** What is written, from above to below. @param height of the picture */
export function column(content: ColumnContent, height: number): string {
  const { atlas, atlasOther, footer, name, nameOther, path, told } = content;
  const { accent, ink, inkFaint, inkSoft, onAccent } = lightInterface;
  const parts: string[] = [
    element('rect', { x: MARGIN, y: 44, width: 60, height: 60, rx: 6, fill: accent }),
    line('甬', MARGIN + 10, 89, serif(40, onAccent)),
    line(atlas, MARGIN + 76, 72, serif(28, ink)),
    line(atlasOther, MARGIN + 76, 100, sans(18, inkSoft)),
  ];
  /** Sets lines from a height on, so many at most; gives the height below them. */
  const set = (text: string, y: number, font: Font, { lead = 1.4, most = 9 } = {}): number => {
    const lines = wrapText(text, INSIDE / font.size);
    for (const [index, each] of lines.slice(0, most).entries()) {
      const isCut = index === most - 1 && lines.length > most;
      parts.push(
        line(isCut ? `${each.slice(0, -1)}…` : each, MARGIN, y + font.size * (index * lead + 1), font),
      );
    }
    return y + Math.min(lines.length, most) * font.size * lead;
  };
  let y = set(path, 160, sans(22, inkSoft), { most: 2 });
  y = set(name, y + 8, serif(textWidth(name) > WIDE_NAME ? 44 : 56, ink), { lead: 1.22, most: 3 });
  y = set(nameOther, y + 6, sans(22, inkSoft), { most: 2 });
  const foot = wrapText(footer, INSIDE / 17);
  const room = height - 40 - foot.length * 25 - y - 24;
  const most = Math.max(0, Math.floor(room / 36));
  if (most > 0) set(told, y + 22, sans(24, ink), { lead: 1.5, most });
  for (const [index, each] of foot.entries())
    parts.push(line(each, MARGIN, height - 40 - (foot.length - 1 - index) * 25, sans(17, inkFaint)));
  return parts.join('');
}
