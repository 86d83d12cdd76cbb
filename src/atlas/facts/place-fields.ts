import { industriesOf, leadingIndustriesOf, piecesOf, wholesOf } from '../graph/related-records.ts';
import type { Place } from '../records/place.ts';
import { type Field, number, records, text, word } from './field.ts';
import {
  allIndustriesField,
  classField,
  derivedDistrictsField,
  districtsField,
  noteField,
  numberField,
  statesField,
} from './shared-fields.ts';

/** Places of which a reader asks in which district they lie. */
const LIES_SOMEWHERE: ReadonlySet<string> = new Set<Place['class']>([
  'zone',
  'subzone',
  'town',
  'base',
  'park',
  'functional-zone',
  'locality',
]);

/** Places of which a reader asks what is made there. */
const LEADS_SOMETHING: ReadonlySet<string> = new Set<Place['class']>([
  'core',
  'belt',
  'zone',
  'subzone',
  'town',
  'base',
  'park',
]);

export const PLACE_FIELDS = [
  classField,
  {
    key: 'part_of',
    label: 'list.column.parent',
    value: (place, graph) => records(wholesOf(graph, place.id)),
    isAside: true,
    column: 'parent',
  },
  { ...districtsField, expected: ({ class: own }) => LIES_SOMEWHERE.has(own) },
  derivedDistrictsField,
  { ...allIndustriesField, expected: ({ class: own }) => LEADS_SOMETHING.has(own) },
  {
    key: 'other_industries',
    label: 'list.column.otherIndustry',
    value: (place, graph) => {
      const leading = new Set(leadingIndustriesOf(graph, place.id));
      return records(industriesOf(graph, place).filter((industry) => !leading.has(industry)));
    },
    isAside: true,
    column: 'industry',
  },
  {
    key: 'leading_industries',
    label: 'list.column.leading',
    value: (place, graph) => records(leadingIndustriesOf(graph, place.id)),
    isAside: true,
    column: 'leading',
  },
  {
    key: 'pieces',
    label: 'list.column.pieces',
    value: (place, graph) => records(piecesOf(graph, place.id)),
    isAside: true,
    column: 'pieces',
  },
  { key: 'aim', label: 'fact.aim', value: ({ attributes }) => text(attributes.aim) },
  statesField,
  numberField,
  {
    key: 'code',
    label: 'fact.code',
    value: ({ attributes }) => text(attributes.code),
    source: 'outside',
    authority: 'fact.code.source',
  },
  {
    key: 'valid',
    label: 'fact.valid',
    value: ({ attributes: { validFrom, validTo } }) =>
      validTo === undefined ? undefined : { format: 'period', from: validFrom, to: validTo },
    source: 'outside',
    authority: 'fact.valid.source',
  },
  {
    key: 'lon',
    label: 'download.lon',
    value: ({ location }) => number(location?.lon),
    source: 'none',
    isAside: true,
  },
  {
    key: 'lat',
    label: 'download.lat',
    value: ({ location }) => number(location?.lat),
    source: 'none',
    isAside: true,
  },
  {
    key: 'uncertainty_km',
    label: 'download.uncertainty',
    value: ({ location }) => number(location?.uncertaintyKm),
    source: 'none',
    isAside: true,
  },
  {
    key: 'located',
    label: 'list.facet.located',
    value: ({ location }) =>
      location === undefined ? undefined : word(`dossier.precision.${location.precision}`),
    source: 'none',
    isAside: true,
  },
  noteField,
] as const satisfies readonly Field<Place>[];
