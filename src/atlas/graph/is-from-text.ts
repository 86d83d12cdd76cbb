import type { Link } from '../records/link.ts';

/** Whether a document says the link in the places that it cites: outright, or in a context that we read. Other rules find what no text says. */
export const isFromText = (link: Link): boolean => link.basis === 'stated' || link.rule === 'reading';
