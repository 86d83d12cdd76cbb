import { BELT_KEYS } from '../../src/atlas/graph/belt.ts';
import { darkInterface, type InterfaceTheme, lightInterface } from '../../src/layers/interface-theme.ts';
import { darkTheme, lightTheme, type Theme } from '../../src/layers/theme.ts';
import { themeVariables } from '../../src/layers/theme-variables.ts';

const dashed = (camel: string) => camel.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function declarations(map: Theme, surfaces: InterfaceTheme, scheme: 'light' | 'dark'): string {
  const pairs = [
    ...Object.entries(surfaces).map(([role, value]) => [`--${dashed(role)}`, String(value)]),
    ...Object.entries(themeVariables(map)),
  ];
  return `color-scheme:${scheme};${pairs.map(([name, value]) => `${name}:${value}`).join(';')}`;
}

/**
 * The themes as custom properties, so that page, static overview and live map share one palette. The system's theme holds
 * before any script has run; `data-theme` on the root element overrides it.
 */
export function themeCss(): string {
  const light = declarations(lightTheme, lightInterface, 'light');
  const dark = declarations(darkTheme, darkInterface, 'dark');
  const families = BELT_KEYS.map(
    (belt) =>
      `.belt-${belt}{--family-fill:var(--map-${belt}-fill);--family-line:var(--map-${belt}-line);--family-text:var(--map-${belt}-text);--family-soft:var(--map-${belt}-soft);--mark:var(--map-${belt}-line)}`,
  );
  return [
    `:root{${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
    `:root[data-theme=dark]{${dark}}`,
    ...families,
  ].join('\n');
}
