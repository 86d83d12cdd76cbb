// Apart from the themes: the legend needs the names alone, and must not wait for the map.

/** The custom property of a colour role: `--map-pilot-fill` of `pilotFill`, `--map-north-soft` of `north-soft`. */
export const colourVariable = (role: string): `--map-${string}` => `--map-${dashed(role)}`;

function dashed(camel: string): string {
  return camel.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
