/** `subject`: what is handed over, an id, `compare:<id>,<id>` or `sites:<needs>`; none while one is to be chosen. */
export interface HandoverState {
  subject?: string | undefined;
}
