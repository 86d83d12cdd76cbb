/** `table`: the table that is open, as `document:locator`; none while one is to be chosen. */
export interface PrintedState {
  table: string | undefined;
}
