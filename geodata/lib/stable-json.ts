/**
 * Writes JSON with one array item or map entry of the top level's values a line: compact, and a changed record is one
 * changed line. Keys keep the order in which the schemas declare them.
 */
export function stableJson(value: Readonly<Record<string, unknown>> | readonly unknown[]): string {
  if (Array.isArray(value)) return `${linesOf(value)}\n`;
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${linesOf(member)}`);
  return `{\n${members.join(',\n')}\n}\n`;
}

function linesOf(member: unknown): string {
  if (Array.isArray(member)) {
    return member.length === 0 ? '[]' : `[\n${member.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  }
  if (typeof member === 'object' && member !== null) {
    const entries = Object.entries(member).map(
      ([key, item]) => `${JSON.stringify(key)}:${JSON.stringify(item)}`,
    );
    return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n}`;
  }
  return JSON.stringify(member);
}
