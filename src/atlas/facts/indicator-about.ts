import type { Indicator } from '../records/indicator.ts';

/** What an indicator counts and of what scope, as far as its name does not say so; empty where it says all. */
export function indicatorAbout({ name, attributes: { scope = '', subject } }: Indicator): string {
  const said = subject === name ? [] : [subject];
  const isSaid = [name, ...said].some((words) => words.includes(scope));
  return [...said, ...(isSaid ? [] : [scope])].join(' · ');
}
