/** The values of a filter as an address has them, separated by commas; each once. */
export function chosenOf(text: string | undefined): readonly string[] {
  return [...new Set((text ?? '').split(',').filter((value) => value !== ''))];
}

/** The same with a value taken in, or left out where it was chosen; nothing where none is left. */
export function withToggled(text: string | undefined, value: string): string | undefined {
  const chosen = chosenOf(text);
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return next.length === 0 ? undefined : next.join();
}
