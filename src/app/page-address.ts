import { addNotice, type SessionStore } from '../state/session.ts';
import type { AnySlice } from '../state/slice.ts';
import type { ChoiceStore } from '../state/store.ts';
import { writeUrl } from '../state/url.ts';

/** What the address is made of besides the core choices. */
export interface AddressParts {
  slices: readonly AnySlice[];
  /** Whether a view of this name can be opened. */
  isView: (view: string) => boolean;
}

/** The query string of the page now; `at` for choices that are being left. */
export function writePage(choices: ChoiceStore, { slices }: AddressParts, at = choices.getState()): string {
  return writeUrl(at, {
    surfaces: {
      pairs: slices.flatMap((slice) => slice.pairs(choices, at)),
      names: slices.flatMap(({ names }) => names),
    },
    previous: window.location.search,
  });
}

/** The present page with another query string. */
export const toPage = (search: string): string => `${window.location.pathname}${search}`;

/** The notice of what was broken in the present address. */
export const BROKEN = 'app.brokenUrl';
const SEPARATOR = '、';

/** Says which names of the address were not understood, together with those that it has said so of before. */
export function tellBroken(session: SessionStore, names: readonly string[]): void {
  if (names.length === 0) return;
  const told = session.getState().notices.find(({ key }) => key === BROKEN)?.values?.['names'];
  const earlier = typeof told === 'string' ? told.split(SEPARATOR) : [];
  const all = [...new Set([...earlier, ...names])].join(SEPARATOR);
  addNotice(session, { key: BROKEN, values: { names: all } });
}
