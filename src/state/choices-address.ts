import { type Choices, INITIAL_CHOICES } from './choices.ts';
import { writeUrl } from './url.ts';

/** The address of some choices on their own, everything else as at first. */
export function addressOf(choices: Partial<Choices>): string {
  return writeUrl({ ...INITIAL_CHOICES, ...choices });
}
