import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { HASH_LENGTH } from '../../geodata/site/chunks.ts';

const assets = readdirSync(join(inject('atlasDirectory'), 'assets'));

/** The built file of this name, whatever its hash. */
export function asset(name: string, ending = 'js'): string {
  const found = assets.find(
    (file) => file.endsWith(`.${ending}`) && file.slice(0, -(1 + HASH_LENGTH + 1 + ending.length)) === name,
  );
  if (found === undefined) throw new Error(`No ${name} among the built files.`);
  return `assets/${found}`;
}

/** The built file of the thread that draws the map. */
export const mapWorker = (): string => `assets/${assets.find((name) => name.includes('worker')) ?? ''}`;
