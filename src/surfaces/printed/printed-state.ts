/**
 * `table`: the table that is open, as `document:locator`; none while one is to be chosen. `row`: the id of the record from which one came
 * to it, whose row is marked until another is selected.
 */
export interface PrintedState {
  table?: string | undefined;
  row?: string | undefined;
}
