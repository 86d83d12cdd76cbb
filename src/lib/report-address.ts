/** Mail programs and trackers cut longer addresses, or refuse them. */
const LONGEST = 1_900;
const CUT = '…';

/** True for what reports can be sent to: `mailto:` somebody, or an https address with `{title}` and `{body}`. */
export function isReportTarget(to: string): boolean {
  return (
    /^mailto:[^?&{}\s]+$/.test(to) || (/^https:\/\/\S+\{title\}\S*\{body\}\S*$/.test(to) && URL.canParse(to))
  );
}

/**
 * The address that opens a mail or an issue with these words in it. A body that is too long for an address is cut, and ends in “…”.
 * @param to as `isReportTarget` has it; @returns undefined where it is none
 */
export function reportAddress(to: string, title: string, body: string): string | undefined {
  if (!isReportTarget(to)) return undefined;
  const template = to.startsWith('mailto:') ? `${to}?subject={title}&body={body}` : to;
  const filled = (text: string): string =>
    template
      .replace('{title}', () => encodeURIComponent(title))
      .replace('{body}', () => encodeURIComponent(text));
  const whole = filled(body);
  if (whole.length <= LONGEST) return whole;
  const characters = Array.from(body);
  let [fits, tooLong] = [0, characters.length];
  while (fits + 1 < tooLong) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (filled(characters.slice(0, middle).join('') + CUT).length <= LONGEST) fits = middle;
    else tooLong = middle;
  }
  return filled(characters.slice(0, fits).join('') + CUT);
}
