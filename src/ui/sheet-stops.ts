/** Where a phone's sheet comes to rest. */
export const SHEET_STOPS = ['peek', 'half', 'full'] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

/** Height of each stop as a share of the window; the style sheet has the same. */
export const SHEET_SHARES: Readonly<Record<SheetStop, number>> = { peek: 0.25, half: 0.55, full: 0.92 };
