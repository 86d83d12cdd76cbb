import type { zh } from './words.zh.ts';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  'count.list':
    'records that pass the filters, and all. Links, measures and indicators in the list are counted likewise',
  'list.label': 'List of {view}',
  'list.filter': 'Filter by name',
  'list.facet.class': 'Class',
  'list.facet.status': 'Target or actual',
  'list.facet.district': 'District',
  'list.facet.industry': 'Industry',
  'list.facet.bureau': 'Bureau',
  'list.facet.year': 'Year',
  'list.facet.kind': 'Concerns',
  'list.inView': 'In view only',
  'list.reset': 'Clear filters',
  'list.filters': 'Filters',
  'list.facetLegend': '{facet}, any number',
  'list.findValue': 'Find in {facet}',
  'list.noValue': 'No such value.',
  'list.chosen': '{facet}: {count}',
  'list.active': 'Filters in force',
  'list.remove': 'Remove filter {filter}',
  'list.text': 'Text',
  'list.extent': 'Extent',
  'list.show': 'Show {count}',
  'list.or': ' or ',
  'list.withNames': 'with {names}',
  'list.none': 'No record passes the filters.',
  'list.placed': '{count} marked on the map; {rest} name no place',
  'list.placed.of': 'listed records whose place is stated or inferred, marked on the map',
  'list.placed.none': 'These records have no place of their own; the map marks none.',
  'download.noFilters': 'none',
  'download.yes': 'yes',
  'download.bureauNote':
    'With the names that came before and after (reforms are known from outside the five documents); the bureaus column says which name the document uses',
  'download.districtNote':
    'What the documents state, and what follows from the place, functional zone or former district; the column of derived districts says by which way',
};
