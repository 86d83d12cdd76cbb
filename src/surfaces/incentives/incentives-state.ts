export interface IncentivesState {
  /** What is told of a project, as an address has it. */
  project?: string | undefined;
}
