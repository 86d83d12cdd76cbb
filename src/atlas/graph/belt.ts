/** The five colour families of the layout: the core and its four belts. */
export const BELT_KEYS = ['core', 'north', 'east', 'south', 'west'] as const;
export type BeltKey = (typeof BELT_KEYS)[number];

/** Which record each colour family stands for. */
export const BELT_OF_ID: ReadonlyMap<string, BeltKey> = new Map([
  ['place/core/urban', 'core'],
  ['place/belt/north-qianwan', 'north'],
  ['place/belt/east-lingang', 'east'],
  ['place/belt/south-wanhai', 'south'],
  ['place/belt/west-yanlu', 'west'],
]);
