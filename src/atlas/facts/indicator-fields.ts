import type { Indicator } from '../records/indicator.ts';
import { type Field, text, word, year } from './field.ts';
import {
  bureauNamesField,
  bureausField,
  classField,
  derivedDistrictsField,
  districtsField,
  industriesField,
  noteField,
} from './shared-fields.ts';

export const INDICATOR_FIELDS = [
  { ...classField, label: 'list.column.status' },
  {
    key: 'subject',
    label: 'fact.subject',
    value: ({ attributes }) => text(attributes.subject),
    isSearched: true,
  },
  {
    key: 'comparison',
    label: 'download.comparison',
    value: ({ attributes }) => word(`comparison.${attributes.comparison}`),
    isAside: true,
  },
  {
    key: 'value',
    label: 'fact.value',
    value: ({ attributes: { comparison, unit, value } }) => ({
      format: 'quantity',
      number: value,
      unit,
      comparison,
    }),
    isSearched: true,
    column: 'value',
  },
  { key: 'unit', label: 'download.unit', value: ({ attributes }) => text(attributes.unit), isAside: true },
  { key: 'year', label: 'fact.year', value: ({ attributes }) => year(attributes.year), column: 'year' },
  {
    key: 'base_year',
    label: 'download.baseYear',
    value: ({ attributes }) => year(attributes.baseYear),
    isAside: true,
  },
  {
    key: 'base_value',
    label: 'fact.base',
    value: ({ attributes: { baseValue, baseYear, unit } }) =>
      baseValue === undefined ? undefined : { format: 'quantity', number: baseValue, unit, year: baseYear },
  },
  industriesField,
  districtsField,
  derivedDistrictsField,
  bureausField,
  bureauNamesField,
  noteField,
] as const satisfies readonly Field<Indicator>[];
