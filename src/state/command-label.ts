import type { Translate } from '../messages/translate.ts';
import type { Command } from './command.ts';

/** The name of a command in the reader's language. */
export function commandLabel({ label, names = {} }: Command, translate: Translate): string {
  const values = Object.entries(names).map(([placeholder, key]) => [placeholder, translate(key)] as const);
  return translate(label, Object.fromEntries(values));
}
