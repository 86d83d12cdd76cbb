import type { Assessment } from '../records/assessment.ts';
import type { Field } from './field.ts';
import { classField, industriesField, noteField, numberField } from './shared-fields.ts';

export const ASSESSMENT_FIELDS = [
  classField,
  {
    key: 'points',
    label: 'fact.points',
    value: ({ attributes: { points = [], pointsEn } }) =>
      points.length === 0 ? undefined : { format: 'list', items: points, itemsEn: pointsEn, isLong: true },
    isSearched: true,
  },
  numberField,
  industriesField,
  noteField,
] as const satisfies readonly Field<Assessment>[];
