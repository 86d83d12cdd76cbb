import { type ChangeEvent, type CompositionEvent, useState } from 'react';

/**
 * A text field whose letters may be a word that is still composed, as Chinese is typed: the field shows them, and `change` is
 * told once the word stands, so that what depends on the text does not empty meanwhile.
 */
export function useComposedText<Field extends HTMLInputElement>(
  text: string,
  change: (text: string) => void,
) {
  /** What is in the field while a word is composed. */
  const [draft, setDraft] = useState<string>();
  return {
    value: draft ?? text,
    onChange: ({ currentTarget }: ChangeEvent<Field>): void => {
      if (draft === undefined) change(currentTarget.value);
      else setDraft(currentTarget.value);
    },
    onCompositionStart: ({ currentTarget }: CompositionEvent<Field>): void => setDraft(currentTarget.value),
    onCompositionEnd: ({ currentTarget }: CompositionEvent<Field>): void => {
      setDraft(undefined);
      change(currentTarget.value);
    },
  };
}
