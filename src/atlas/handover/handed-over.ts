import type { NodeId } from '../records/id.ts';
import type { AtlasNode } from '../records/node.ts';

/** Kinds of record that are handed over; what a clause grants is worked out for a project elsewhere. */
const KINDS: ReadonlySet<AtlasNode['kind']> = new Set(['place', 'industry', 'project', 'organisation']);

/** Whether there is a briefing of a record. */
export const isHandedOver = ({ kind }: Pick<AtlasNode, 'kind'>): boolean => KINDS.has(kind);

export const COMPARISON = 'compare:';
export const SITES = 'sites:';

/** What an address says of a briefing: an id, `compare:<id>,<id>`, `sites:<needs>`. */
export const comparisonText = (ids: readonly NodeId[]): string => `${COMPARISON}${ids.join()}`;
export const sitesText = (needs: string): string => `${SITES}${needs}`;
