import type { Door } from '../../state/choices.ts';

/** What the command that opens a door is called; known before the commands are fetched. */
export const doorCommand = (door: Door): string => `door-${door}`;

/** The same of a tab. */
export const tabCommand = (door: Door, view: string): string => `tab-${door}-${view}`;
