/** `of`: the id of the record or topic that is laid side by side; none while one is to be chosen. */
export interface AcrossState {
  of?: string | undefined;
}
