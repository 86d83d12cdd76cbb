/** What the address asks for, as it stands there: how the lines stand together, and one value of each filter. */
export interface TargetsState {
  by?: string | undefined;
  due?: string | undefined;
  document?: string | undefined;
  governing?: string | undefined;
  state?: string | undefined;
  bureau?: string | undefined;
  place?: string | undefined;
}
