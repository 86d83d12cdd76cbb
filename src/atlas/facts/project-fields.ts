import { listingsOf } from '../graph/related-records.ts';
import type { Project } from '../records/project.ts';
import { type Field, records, text, word } from './field.ts';
import {
  classField,
  derivedDistrictsField,
  districtsField,
  noteField,
  numberField,
  statesField,
} from './shared-fields.ts';

export const PROJECT_FIELDS = [
  classField,
  {
    key: 'company',
    label: 'fact.company',
    value: ({ attributes }) => text(attributes.company),
    // The dossier has the organisations themselves.
    isAside: true,
    isSearched: true,
    expected: true,
    column: 'company',
  },
  {
    key: 'capacity',
    label: 'fact.capacity',
    value: ({ attributes }) => text(attributes.capacity),
    expected: true,
  },
  districtsField,
  derivedDistrictsField,
  {
    key: 'district_as_written',
    label: 'fact.district',
    attribute: 'district',
    value: ({ attributes: { district, districtBasis } }) =>
      district === undefined || district === '' || districtBasis === 'not-stated'
        ? undefined
        : {
            format: 'text',
            text: district,
            ...(districtBasis === 'inherited' ? { remark: 'fact.district.inherited' } : {}),
          },
    expected: true,
    isSearched: true,
  },
  {
    key: 'located',
    label: 'list.facet.located',
    value: ({ attributes }) => word(`list.located.${attributes.districtBasis}`),
    isAside: true,
  },
  {
    key: 'listed_under',
    label: 'list.column.segment',
    value: (project, graph) => records(listingsOf(graph, project.id)),
    isAside: true,
    column: 'parent',
  },
  statesField,
  numberField,
  noteField,
] as const satisfies readonly Field<Project>[];
