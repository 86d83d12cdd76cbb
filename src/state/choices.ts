import type { NodeId } from '../atlas/records/id.ts';

/** The reading surfaces. `map` shows no list; the others list one kind beside the map. */
export const VIEWS = [
  'map',
  'places',
  'industries',
  'projects',
  'organisations',
  'measures',
  'policies',
  'indicators',
  'findings',
  'about',
] as const;
export type View = (typeof VIEWS)[number];

/** What is being read: nothing, a record, a finding, or a source document (by its own id, `2021-14fyp`). */
export type Selection =
  | { kind: 'none' }
  | { kind: 'node'; id: NodeId }
  | { kind: 'finding'; id: string }
  | { kind: 'document'; id: string };

export const NO_SELECTION: Selection = { kind: 'none' };

export type Language = 'zh' | 'en';
export type ThemeChoice = 'system' | 'light' | 'dark';

/** Zoom, centre (WGS84 degrees), bearing and pitch in degrees. */
export interface CameraChoice {
  zoom: number;
  lat: number;
  lon: number;
  bearing: number;
  pitch: number;
}

/** A citation being read: what else the same section says. */
export interface CitationChoice {
  document: string;
  locator: string;
}
