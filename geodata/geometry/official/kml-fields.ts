import type { Element } from '@xmldom/xmldom';
import { FIELDS } from './attribute-complaints.ts';
import { type DeclaredSystem, systemNamed } from './declared-system.ts';
import { UnreadableError } from './parsed-file.ts';
import { childrenOf, textIn } from './xml-document.ts';

const LINE = new RegExp(`^\\s*(${FIELDS.join('|')})\\s*[=:＝：]\\s*(.+)$`, 'i');
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&nbsp;', ' '],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&amp;', '&'],
]);

/**
 * The fields of a placemark: its `ExtendedData` and, since many programs let a person write nothing but a name and a remark, lines
 * of its description like `source = …` or rows of a table in it. A name that is a place id is its `id`, and so is the XML id, into
 * which GDAL (so QGIS) puts a field of that name.
 * @throws {UnreadableError} where a field is given twice and differently
 */
export function fieldsOf(placemark: Element): Record<string, string> {
  const name = textIn(placemark, 'name');
  const given = [
    ...extendedData(placemark),
    ...describedIn(textIn(placemark, 'description')),
    ...[name, placemark.getAttribute('id') ?? '']
      .filter((text) => text.startsWith('place/'))
      .map((id) => ['id', id] as const),
  ];
  const fields = new Map<string, string>();
  for (const [field, value] of given) {
    const before = fields.get(field) ?? '';
    if (before !== '' && value !== '' && before !== value) {
      throw new UnreadableError(
        `“${name}”的 ${field} 写了两次且不同（“${before}”与“${value}”）：请改正其一`,
        `"${name}" gives ${field} twice and differently ("${before}" and "${value}"): correct one of them`,
      );
    }
    fields.set(field, value === '' ? before : value);
  }
  return Object.fromEntries(fields);
}

/** Ovital writes beside each object in which system its coordinates are. */
export function ovitalSystem(placemark: Element): DeclaredSystem | undefined {
  const named = textIn(placemark, 'OvCoordType');
  if (named === '') return undefined;
  const system = systemNamed(named.toUpperCase(), 'OvCoordType');
  // One spelling, so that what is told to readers and compared with other systems is one name.
  return system.refusal === undefined
    ? { ...system, label: system.label.replace(/^(GCJ|BD)(\d\d)$/, '$1-$2') }
    : system;
}

function extendedData(placemark: Element): [string, string][] {
  return childrenOf(placemark, 'ExtendedData').flatMap((extended) => [
    ...childrenOf(extended, 'SchemaData')
      .flatMap((schema) => childrenOf(schema, 'SimpleData'))
      .map((simple): [string, string] => [nameOf(simple), simple.textContent?.trim() ?? '']),
    ...childrenOf(extended, 'Data').map((data): [string, string] => [nameOf(data), textIn(data, 'value')]),
  ]);
}

function nameOf(element: Element): string {
  return element.getAttribute('name')?.trim().toLowerCase() ?? '';
}

/** Only lines that begin with the name of a field: a description is written for people. */
function describedIn(description: string): [string, string][] {
  const lines = description
    .replaceAll(/<\/t[dh]>\s*<t[dh]\b[^>]*>/gi, '=')
    .replaceAll(/<(?:br|\/?p|\/?div|\/?tr|\/?li)\b[^>]*>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:nbsp|lt|gt|quot|amp);/g, (entity) => ENTITIES.get(entity) ?? entity)
    .split(/[\r\n]+/);
  return lines.flatMap((line) => {
    const [, field = '', value = ''] = LINE.exec(line) ?? [];
    return field === '' ? [] : [[field.toLowerCase(), value.trim()] as [string, string]];
  });
}
