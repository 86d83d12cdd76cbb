import { createContext } from 'react';
import type { Citation } from '../../atlas/records/citation.ts';

/** The numbered sources of the briefing that is drawn, and whether it is drawn for paper, where nothing can be pressed. */
export const BriefingContext = createContext<{ notes: readonly Citation[]; isPaper: boolean }>({
  notes: [],
  isPaper: false,
});
