import type { Indicator } from '../records/indicator.ts';
import { openListOf } from '../records/open-list.ts';
import { type Field, number, text, word, year } from './field.ts';
import { indicatorValue } from './indicator-value.ts';
import {
  bureauNamesField,
  bureausField,
  classField,
  derivedDistrictsField,
  districtsField,
  industriesField,
  noteField,
  topicsField,
} from './shared-fields.ts';

export const INDICATOR_FIELDS = [
  { ...classField, label: 'list.column.status' },
  {
    key: 'subject',
    label: 'fact.subject',
    value: ({ attributes }) => text(attributes.subject),
    isSearched: true,
  },
  { key: 'scope', label: 'fact.scope', value: ({ attributes }) => text(attributes.scope), isSearched: true },
  {
    key: 'force',
    label: 'fact.force',
    value: ({ attributes: { force } }) => (force === undefined ? undefined : word(`force.${force}`)),
    isAside: true,
  },
  {
    key: 'comparison',
    label: 'download.comparison',
    value: ({ attributes: { comparison, value } }) =>
      value === undefined ? undefined : word(`comparison.${comparison}`),
    isAside: true,
  },
  {
    key: 'value',
    label: 'fact.value',
    value: ({ attributes }) => indicatorValue(attributes),
    isSearched: true,
    column: 'value',
  },
  {
    key: 'value_max',
    label: 'download.valueMax',
    value: ({ attributes }) => number(attributes.valueMax),
    isAside: true,
  },
  { key: 'goal', label: 'fact.goal', value: ({ attributes }) => text(attributes.goal), isAside: true },
  { key: 'unit', label: 'download.unit', value: ({ attributes }) => text(attributes.unit), isAside: true },
  {
    key: 'counting',
    label: 'fact.counting',
    value: ({ attributes: { counting } }) =>
      counting === undefined ? undefined : word(`counting.${counting}`),
  },
  {
    key: 'year',
    label: 'fact.year',
    value: ({ attributes: { year: of, yearBasis = 'stated' } }) =>
      yearBasis === 'none' ? undefined : year(of, yearBasis !== 'stated'),
    column: 'year',
  },
  {
    key: 'year_basis',
    label: 'fact.yearBasis',
    // A year of the text needs no word.
    value: ({ attributes: { yearBasis } }) =>
      yearBasis === undefined || yearBasis === 'stated' ? undefined : word(`yearBasis.${yearBasis}`),
    source: 'none',
  },
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
  {
    key: 'change',
    label: 'fact.change',
    value: ({ attributes: { change, changeFrom, changeUnit } }) =>
      change === undefined || changeFrom === undefined || changeUnit === undefined
        ? undefined
        : { format: 'change', number: change, unit: changeUnit, from: changeFrom },
    below: 'value',
  },
  {
    key: 'change_unit',
    label: 'download.changeUnit',
    value: ({ attributes }) => text(attributes.changeUnit),
    isAside: true,
  },
  {
    key: 'change_from',
    label: 'download.changeFrom',
    value: ({ attributes }) => year(attributes.changeFrom),
    isAside: true,
  },
  {
    key: 'achieved',
    label: 'fact.achieved',
    value: ({ attributes: { achieved } }) =>
      achieved === undefined ? undefined : word(`achieved.${achieved}`),
    below: 'value',
  },
  {
    key: 'benchmarks',
    label: 'fact.benchmarks',
    value: (indicator) => {
      const { benchmarks = [] } = indicator.attributes;
      const isOpen = openListOf(indicator, 'benchmarks') !== undefined;
      return benchmarks.length === 0 ? undefined : { format: 'benchmarks', benchmarks, isOpen };
    },
    isSearched: true,
    below: 'value',
  },
  industriesField,
  districtsField,
  derivedDistrictsField,
  bureausField,
  bureauNamesField,
  topicsField,
  noteField,
] as const satisfies readonly Field<Indicator>[];
