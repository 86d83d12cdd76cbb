/**
 * Whether a key belongs to an input method that composes a word. Safari ends a composition before the key that ended it;
 * that key alone is told by its old number, 229.
 * @param event the browser's own event, not React's
 */
export function isComposingKey(event: KeyboardEvent): boolean {
  return event.isComposing || event.key === 'Process' || Reflect.get(event, 'keyCode') === 229;
}
