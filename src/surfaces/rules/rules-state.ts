/**
 * As the address has them: `rule` is the id of the measure that is open, `checked` that of the subject whose evidence is; `verdict`,
 * `document` and `governs` narrow what is shown, `order` is the order of the subjects.
 */
export interface RulesState {
  rule?: string | undefined;
  checked?: string | undefined;
  verdict?: string | undefined;
  document?: string | undefined;
  governs?: string | undefined;
  order?: string | undefined;
}
