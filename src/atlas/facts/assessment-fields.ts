import type { Assessment } from '../records/assessment.ts';
import { type Field, list } from './field.ts';
import { classField, industriesField, noteField, numberField } from './shared-fields.ts';

export const ASSESSMENT_FIELDS = [
  classField,
  {
    key: 'points',
    label: 'fact.points',
    value: ({ attributes }) => list(attributes.points, true),
    isSearched: true,
  },
  numberField,
  industriesField,
  noteField,
] as const satisfies readonly Field<Assessment>[];
