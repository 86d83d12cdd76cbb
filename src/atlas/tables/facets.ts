import type { Facet, ListView } from './list-query.ts';

/** What each list can be narrowed by, in the order of the bar. */
export const FACETS_OF_VIEW: Readonly<Record<ListView | 'findings', readonly Facet[]>> = {
  places: ['class', 'document', 'district', 'industry', 'located', 'state'],
  industries: ['document', 'class', 'district'],
  projects: ['class', 'district', 'industry', 'document', 'located', 'state'],
  organisations: ['class', 'document'],
  measures: ['document', 'class', 'bureau', 'industry', 'district', 'topic'],
  policies: ['bureau', 'industry', 'district', 'document'],
  indicators: ['class', 'topic', 'year', 'document', 'industry', 'district', 'bureau'],
  assessments: ['class', 'industry', 'document'],
  findings: ['conflict', 'document', 'kind'],
};

/** The value of a facet for records about which the documents say nothing (未载明): silence can be asked for too. */
export const NOT_STATED = 'not-stated';
