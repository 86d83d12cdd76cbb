/**
 * Characters that an sfnt font (TrueType or OpenType) maps to a glyph, from its `cmap` table.
 * Reads the formats 4 and 12 of the OpenType specification, the only ones in the fonts we subset.
 */
export function coveredCodePoints(sfnt: Buffer): Set<number> {
  const covered = new Set<number>();
  const cmap = tableOffset(sfnt, 'cmap');
  if (cmap === undefined) return covered;
  const subtables = sfnt.readUInt16BE(cmap + 2);
  for (let index = 0; index < subtables; index += 1) {
    const start = cmap + sfnt.readUInt32BE(cmap + 4 + index * 8 + 4);
    const format = sfnt.readUInt16BE(start);
    if (format === 4) addSegments(sfnt, start, covered);
    if (format === 12) addGroups(sfnt, start, covered);
  }
  return covered;
}

function tableOffset(sfnt: Buffer, tag: string): number | undefined {
  const tables = sfnt.readUInt16BE(4);
  for (let index = 0; index < tables; index += 1) {
    const record = 12 + index * 16;
    if (sfnt.toString('latin1', record, record + 4) === tag) return sfnt.readUInt32BE(record + 8);
  }
  return undefined;
}

function addSegments(sfnt: Buffer, start: number, covered: Set<number>): void {
  const doubleCount = sfnt.readUInt16BE(start + 6);
  for (let offset = 0; offset < doubleCount; offset += 2) {
    const last = sfnt.readUInt16BE(start + 14 + offset);
    const first = sfnt.readUInt16BE(start + 16 + doubleCount + offset);
    // The closing segment maps the non-character U+FFFF.
    for (let code = first; code <= last && code < 0xffff; code += 1) covered.add(code);
  }
}

function addGroups(sfnt: Buffer, start: number, covered: Set<number>): void {
  const groups = sfnt.readUInt32BE(start + 12);
  for (let index = 0; index < groups; index += 1) {
    const group = start + 16 + index * 12;
    const last = sfnt.readUInt32BE(group + 4);
    for (let code = sfnt.readUInt32BE(group); code <= last; code += 1) covered.add(code);
  }
}
