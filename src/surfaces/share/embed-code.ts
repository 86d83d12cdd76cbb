import { type Choices, EMBED_TOOLS, type EmbedTool } from '../../state/choices.ts';
import { writeUrl } from '../../state/url.ts';
import type { SharedLink } from './shared-link.ts';

/** How a page embeds the atlas. */
export interface EmbedChoice {
  tools: readonly EmbedTool[];
  /** Of the frame, in CSS pixels. */
  height: number;
  /** Origin of the page, `''` where it does not speak with the atlas. */
  parent: string;
}

/** Heights that a frame may have: lower the map is not read, higher it is a page. */
export const HEIGHTS = { least: 320, most: 1_600, first: 560 } as const;

/** Scheme and host, and a port where it needs one, as browsers write origins. */
export const isOrigin = (text: string): boolean => /^https?:\/\/[\w.-]+(:\d+)?$/.test(text);

/** The address of the embedded atlas with what the link carries; a panel is not shown inside another page. */
export function embedAddress(
  { choices, surfaces }: Omit<SharedLink, 'address'>,
  { tools, parent }: EmbedChoice,
  base: string,
): string {
  const at: Choices = {
    ...choices,
    embed: true,
    tools: EMBED_TOOLS.filter((tool) => tools.includes(tool)),
    parent: isOrigin(parent) ? parent : undefined,
  };
  const pairs = surfaces.flatMap((surface) => [...surface.pairs]);
  return `${base}${writeUrl(at, { surfaces: { pairs, names: [] } })}`;
}

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The piece of code for another page: the frame and, where the two are to speak, the lines that connect them. */
export function embedCode(address: string, { height, parent }: EmbedChoice, title: string): string {
  const frame = [
    `<iframe id="ningbo-atlas" title="${attribute(title)}"`,
    `  src="${attribute(address)}"`,
    `  width="100%" height="${height}" style="border:0" loading="lazy" allow="clipboard-write; fullscreen"`,
    `  sandbox="allow-scripts allow-same-origin allow-popups"></iframe>`,
  ];
  if (!isOrigin(parent)) return frame.join('\n');
  return [
    ...frame,
    '<script type="module">',
    `  import { connectAtlas } from './embed-client.js';`,
    `  const atlas = connectAtlas(document.getElementById('ningbo-atlas'), { resize: true });`,
    `  atlas.on('selected', ({ id, name }) => console.log(id, name));`,
    `  // atlas.select('place/zone/qianwan');`,
    '</script>',
  ].join('\n');
}
