/** The papers that a sheet is laid out for. */
export type Paper = 'a4-landscape' | 'a4-portrait' | 'a3-landscape' | 'a3-portrait';

/** `sheet`: `overall` or the id of an industry; none while one is to be chosen. */
export interface SheetsState {
  sheet?: string | undefined;
  paper: Paper;
}
