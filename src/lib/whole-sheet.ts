/** The last rule of every built style sheet; no element has this name. */
export const LAST_RULE = 'whole{}';

/** False of a sheet that did not come, came cut short but ended as if it were whole, or is somebody else's page. */
export function isWhole({ sheet }: HTMLLinkElement): boolean {
  try {
    const rules = sheet?.cssRules;
    return rules?.[rules.length - 1]?.cssText.startsWith('whole') === true;
  } catch {
    // Of a sheet whose line broke Chromium has one, and shows nobody its rules.
    return false;
  }
}
