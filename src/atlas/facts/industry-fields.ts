import { wholesOf } from '../graph/related-records.ts';
import type { Industry } from '../records/industry.ts';
import { openListOf } from '../records/open-list.ts';
import { type Field, list, records, text } from './field.ts';
import {
  classField,
  derivedDistrictsField,
  districtsField,
  noteField,
  numberField,
} from './shared-fields.ts';

export const INDUSTRY_FIELDS = [
  classField,
  {
    key: 'part_of',
    label: 'list.column.parent',
    value: (industry, graph) => records(wholesOf(graph, industry.id)),
    isAside: true,
    column: 'parent',
  },
  districtsField,
  derivedDistrictsField,
  { key: 'scale', label: 'fact.scale', value: ({ attributes }) => text(attributes.scale) },
  { key: 'aim', label: 'fact.aim', value: ({ attributes }) => text(attributes.aim) },
  {
    key: 'directions',
    label: 'fact.directions',
    value: (industry) =>
      list(industry.attributes.directions, openListOf(industry, 'directions') !== undefined),
    isSearched: true,
  },
  numberField,
  noteField,
] as const satisfies readonly Field<Industry>[];
