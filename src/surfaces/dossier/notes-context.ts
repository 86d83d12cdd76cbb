import { createContext } from 'react';
import type { Citation } from '../../atlas/records/citation.ts';

/** The numbered sources of the dossier that is being drawn. */
export const NotesContext = createContext<readonly Citation[]>([]);
