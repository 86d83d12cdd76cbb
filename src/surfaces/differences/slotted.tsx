import { Fragment, type ReactNode } from 'react';

/** Stand in a message for what is put there as links; no message has them otherwise. */
export const SLOTS = {
  before: '①',
  after: '②',
  place: '③',
  topic: '④',
  documents: '⑤',
} as const;

const SLOT = /([①-⑤])/u;

/** A sentence with its links in their places. @param parts what stands in each slot, by the slot's character */
export function Slotted({
  sentence,
  parts,
}: {
  sentence: string;
  parts: Readonly<Record<string, ReactNode>>;
}) {
  return sentence.split(SLOT).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change places
    <Fragment key={index}>{parts[piece] ?? piece}</Fragment>
  ));
}
