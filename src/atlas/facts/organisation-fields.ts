import { chargesOf, undertakingsOf } from '../graph/related-records.ts';
import type { Organisation } from '../records/organisation.ts';
import { type Field, number, text } from './field.ts';
import { classField, noteField } from './shared-fields.ts';

export const ORGANISATION_FIELDS = [
  classField,
  {
    key: 'full_name',
    label: 'fact.fullName',
    value: ({ attributes }) => text(attributes.fullName),
    source: 'outside',
    authority: 'fact.fullName.source',
    isSearched: true,
  },
  {
    key: 'name_today',
    label: 'fact.nameToday',
    value: ({ attributes }) => text(attributes.nameToday),
    source: 'outside',
    authority: 'fact.fullName.source',
    isSearched: true,
  },
  {
    key: 'measures',
    label: 'list.column.measures',
    value: (organisation, graph) => number(chargesOf(graph, organisation.id, 'measure').length),
    isAside: true,
    column: 'measures',
  },
  {
    key: 'indicators',
    label: 'list.column.indicators',
    value: (organisation, graph) => number(chargesOf(graph, organisation.id, 'indicator').length),
    isAside: true,
    column: 'indicators',
  },
  {
    key: 'projects',
    label: 'list.column.projects',
    value: (organisation, graph) => number(undertakingsOf(graph, organisation.id).length),
    isAside: true,
    column: 'projects',
  },
  noteField,
] as const satisfies readonly Field<Organisation>[];
