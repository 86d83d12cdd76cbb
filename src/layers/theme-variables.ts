import { colourVariable } from './colour-variable.ts';
import type { Theme } from './theme.ts';

/** The colours that the legend needs, as CSS custom properties (`--map-north-fill`, `--map-sea` …). */
export function themeVariables(theme: Theme): Readonly<Record<`--map-${string}`, string>> {
  const variables: Record<`--map-${string}`, string> = {};
  for (const [role, value] of Object.entries({ ...theme, belts: undefined, plain: undefined })) {
    if (typeof value === 'string') variables[colourVariable(role)] = value;
  }
  for (const [family, roles] of [['plain', theme.plain] as const, ...Object.entries(theme.belts)]) {
    for (const [role, value] of Object.entries(roles))
      variables[colourVariable(`${family}-${role}`)] = String(value);
  }
  return variables;
}
