/** As the address has it. `from`, `to`: ids of the two documents, whichever way round; none while the last two plans of the city are meant. */
export interface DifferencesState {
  from?: string | undefined;
  to?: string | undefined;
  /** Kinds and changes that are shown, separated by commas; none for all. */
  kinds?: string | undefined;
  changes?: string | undefined;
  /** `name` for the order of names; none for that of the texts. */
  order?: string | undefined;
  /** `swipe` while the map shows both documents at the two sides of a line; none for one map of both. */
  map?: string | undefined;
}
