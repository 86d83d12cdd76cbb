import { FACETS, type ListFilters, NO_FILTERS, SORT_KEYS } from '../../atlas/tables/list-query.ts';
import type { Pairs } from '../../state/home.ts';
import { includes } from '../../state/url-values.ts';

export const FILTER_NAMES = ['filter', ...FACETS, 'inview', 'sort', 'group'] as const;

/** Facet values are checked against the dataset once it is there; here only that they could be values. */
const FACET_VALUE = /^[a-z0-9/-]{1,120}$/;

/** More values than this are no choice that a person made, and an address that servers refuse. */
const MOST_VALUES = 60;

/**
 * Several values of a facet stand in one parameter, `class=zone,town`: a comma survives WeChat, which a repeated
 * parameter does not everywhere; repeated ones are read all the same. Doubles and empty pieces are passed over.
 */
function readFacet(parameters: URLSearchParams, facet: string): readonly string[] | 'broken' {
  if (!parameters.has(facet)) return [];
  const pieces = parameters.getAll(facet).flatMap((text) => text.split(','));
  const values = [...new Set(pieces.filter((piece) => piece !== ''))];
  const isReadable = values.length > 0 && values.length <= MOST_VALUES;
  return isReadable && values.every((value) => FACET_VALUE.test(value)) ? values : 'broken';
}

export function readFilters(parameters: URLSearchParams): ListFilters | undefined | 'broken' {
  if (!FILTER_NAMES.some((name) => parameters.has(name))) return undefined;
  const sortText = parameters.get('sort') ?? NO_FILTERS.sort;
  const sort = sortText.replace(/^-/, '');
  const inView = parameters.get('inview');
  // As `sort` is written: with a stroke the largest comes first. What it names is checked with the facets.
  const groupText = parameters.get('group') ?? '';
  if (groupText !== '' && !FACET_VALUE.test(groupText)) return 'broken';
  if (!includes(SORT_KEYS, sort) || (inView !== null && inView !== '1')) return 'broken';
  const filters: ListFilters = {
    ...NO_FILTERS,
    text: (parameters.get('filter') ?? '').slice(0, 100),
    inView: inView === '1',
    sort,
    descending: sortText.startsWith('-'),
    group: groupText.replace(/^-/, ''),
    isLargestFirst: groupText.startsWith('-'),
  };
  for (const facet of FACETS) {
    const values = readFacet(parameters, facet);
    if (values === 'broken') return 'broken';
    filters[facet] = values;
  }
  return filters;
}

export function writeFilters(filters: ListFilters): Pairs {
  const pairs: [string, string][] = [];
  if (filters.text !== '') pairs.push(['filter', filters.text]);
  for (const facet of FACETS) {
    if (filters[facet].length > 0) pairs.push([facet, filters[facet].join(',')]);
  }
  if (filters.inView) pairs.push(['inview', '1']);
  if (filters.sort !== NO_FILTERS.sort || filters.descending)
    pairs.push(['sort', `${filters.descending ? '-' : ''}${filters.sort}`]);
  if (filters.group !== '') pairs.push(['group', `${filters.isLargestFirst ? '-' : ''}${filters.group}`]);
  return pairs;
}
