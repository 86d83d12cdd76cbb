import * as v from 'valibot';
import { baseNodeEntries } from './base-node.ts';

export const PLACE_CLASSES = [
  'city',
  'district',
  'former-district',
  'functional-zone',
  'township',
  'core',
  'belt',
  'zone',
  'subzone',
  'town',
  'base',
  'pilot-area',
  'park',
  'locality',
] as const;
export type PlaceClass = (typeof PLACE_CLASSES)[number];

/**
 * 核 core · 带 belt · 区 zone · 片 subzone · 特色小镇 town · 示范基地 base · 试点区域 pilot-area · 区县（市）district ·
 * 功能区 functional-zone · 园区 park · locality: any other place that a document names (a corridor, a port area).
 */
export const placeEntries = {
  ...baseNodeEntries,
  kind: v.literal('place'),
  class: v.picklist(PLACE_CLASSES),
};

/** The attributes that are seen without a dossier. */
export const placeAttributes = {
  /** What the document wants the place to become, as a short fact. */
  aim: v.optional(v.string()),
  /** Number that the document prints beside it. */
  no: v.optional(v.number()),
  /** Place in the document's enumeration, from 1, where it prints no number. Since 1.3. */
  order: v.optional(v.number()),
  /** Administrative division code (GB/T 2260). */
  code: v.optional(v.string()),
  /** First and last year of existence where limited (former districts). */
  validFrom: v.optional(v.string()),
  validTo: v.optional(v.string()),
  note: v.optional(v.string()),
};

/** A place as `data/first-view.json` has it: without what only a dossier tells, so that the first view need not know how that looks. */
export const placeAtFirstSightSchema = v.object({
  ...placeEntries,
  attributes: v.object(placeAttributes),
});
