/** `subject`: the id of the topic, record or bureau that is asked about; none while one is to be chosen. */
export interface AskState {
  subject?: string | undefined;
}
