/** What is compared, as it stands in the address. */
export interface CompareState {
  /** Ids with commas between them, in the order of the columns. */
  compare?: string | undefined;
  /** `hide`: rows in which all say the same are left out. */
  same?: string | undefined;
}
