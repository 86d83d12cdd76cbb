import { lacksBureau, lacksPlace } from '../graph/expected-of-measures.ts';
import { pilotsOf } from '../graph/related-records.ts';
import type { Measure } from '../records/measure.ts';
import { type Field, records, text, year } from './field.ts';
import {
  bureauNamesField,
  bureausField,
  classField,
  derivedDistrictsField,
  districtsField,
  industriesField,
  noteField,
  numberField,
  topicsField,
} from './shared-fields.ts';

export const MEASURE_FIELDS = [
  classField,
  { key: 'group', label: 'fact.group', value: ({ attributes }) => text(attributes.group), isSearched: true },
  {
    key: 'content',
    label: 'fact.content',
    value: ({ attributes }) => text(attributes.content),
    isSearched: true,
  },
  {
    key: 'period',
    label: 'fact.period',
    attribute: 'yearFrom',
    value: ({ attributes: { yearFrom, yearTo } }) =>
      yearFrom === undefined || yearTo === undefined || yearFrom === yearTo
        ? year(yearFrom)
        : { format: 'period', from: String(yearFrom), to: String(yearTo) },
    classes: ['phase'],
  },
  {
    key: 'amounts',
    label: 'download.amounts',
    value: ({ attributes: { amounts = [] } }) =>
      amounts.length === 0 ? undefined : { format: 'amounts', amounts },
    classes: ['policy-clause'],
    isAside: true,
    isSearched: true,
  },
  {
    key: 'conditions',
    label: 'download.conditions',
    value: ({ attributes: { conditions = [] } }) =>
      conditions.length === 0 ? undefined : { format: 'conditions', conditions },
    classes: ['policy-clause'],
    isAside: true,
  },
  {
    key: 'rules',
    label: 'rules.terms',
    value: ({ attributes: { rules = [] } }) => (rules.length === 0 ? undefined : { format: 'rules', rules }),
    classes: ['planning-rule'],
    isAside: true,
  },
  numberField,
  { ...bureausField, expected: (measure, graph) => lacksBureau(graph, measure) },
  bureauNamesField,
  industriesField,
  { ...districtsField, expected: (measure, graph) => lacksPlace(graph, measure) },
  derivedDistrictsField,
  {
    key: 'pilots',
    label: 'list.column.pilots',
    value: (measure, graph) => records(pilotsOf(graph, measure.id)),
    isAside: true,
    column: 'pilots',
  },
  topicsField,
  noteField,
] as const satisfies readonly Field<Measure>[];
