import postcss from 'postcss';
import type { Plugin } from 'vite';

/**
 * What the atlas has of MapLibre on its page: the map, what its gestures draw, and the corners that hold what lies over it.
 * Its buttons, windows and marks, with their pictures, are nine tenths of its styles and never seen here.
 */
const ON_THE_PAGE =
  /^maplibregl-(?:map|canvas(?:-container)?|interactive|track-pointer|touch-[a-z-]+|cooperative-[a-z-]+|desktop-message|mobile-message|show|crosshair|boxzoom|ctrl(?:-(?:top|bottom)-(?:left|right))?)$/;

/** True for a selector of which every class may be on the page; buttons are ours. */
const mayBeSeen = (selector: string): boolean =>
  !/\bbutton\b/.test(selector) &&
  [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => ON_THE_PAGE.test(name));

/** MapLibre's style sheet with what may be seen on the page alone; all else in it goes, conditions and movements too. */
export function mapStyles(css: string): string {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name === 'keyframes') return;
    const seen = rule.selectors.filter(mayBeSeen);
    if (seen.length === 0) rule.remove();
    else rule.selectors = seen;
  });
  const kept = sheet.toString();
  sheet.walkAtRules((rule) => {
    const isUnused = rule.name === 'keyframes' && !new RegExp(`animation[^;}]*${rule.params}`).test(kept);
    if (isUnused || rule.nodes?.length === 0) rule.remove();
  });
  return sheet.toString();
}

/** Ships what the page needs of MapLibre's styles. */
export function mapStylesOnly(): Plugin {
  return {
    name: 'map-styles-only',
    enforce: 'pre',
    transform: {
      filter: { id: /\/maplibre-gl\/dist\/maplibre-gl\.css$/ },
      handler: (css) => ({ code: mapStyles(css), map: null }),
    },
  };
}
