/**
 * What the address asks for, as it stands there: how the lines stand together, a year, and of each other
 * filter the values that it lets pass, separated by commas.
 */
export interface TargetsState {
  by?: string | undefined;
  due?: string | undefined;
  document?: string | undefined;
  governing?: string | undefined;
  state?: string | undefined;
  bureau?: string | undefined;
  place?: string | undefined;
}
