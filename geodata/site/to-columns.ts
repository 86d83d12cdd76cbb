import type { Column } from '../../src/atlas/records/columns.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A column of what may be absent, made of the values that are there. */
function sparse<Value>(
  list: readonly unknown[],
  isOne: (value: unknown) => value is Value,
  make: (there: readonly Value[]) => Column,
): Column {
  const there = list.filter(isOne);
  if (there.length === list.length) return make(there);
  return { present: list.map((value) => (value === undefined ? '0' : '1')).join(''), of: make(there) };
}

/**
 * A list written column by column (`src/atlas/records/columns.ts`).
 * @param places of ids, by which values that are ids alone are written
 * @throws {Error} when it holds a `null`, which stands for what is absent
 */
export function toColumn(list: readonly unknown[], places: ReadonlyMap<unknown, number> = new Map()): Column {
  if (list.includes(null)) throw new Error('A null cannot be written in columns.');
  const there = list.filter((value) => value !== undefined);
  if (there.length > 0 && there.every(isObject)) {
    return sparse(list, isObject, (objects) => {
      const fields = new Set(objects.flatMap((object) => Object.keys(object)));
      return {
        objects: objects.length,
        fields: Object.fromEntries(
          [...fields].map((field) => [
            field,
            toColumn(
              objects.map((object) => object[field]),
              places,
            ),
          ]),
        ),
      };
    });
  }
  if (there.length > 0 && there.every((value) => Array.isArray(value))) {
    const lists = list.map((value): readonly unknown[] | undefined =>
      Array.isArray(value) ? value : undefined,
    );
    return {
      lengths: lists.map((value) => value?.length ?? -1),
      items: toColumn(
        lists.flatMap((value) => value ?? []),
        places,
      ),
    };
  }
  const isId = (value: unknown): value is string => typeof value === 'string' && places.has(value);
  return there.length > 0 && there.every(isId)
    ? sparse(list, isId, (ids) => ({ ids: ids.flatMap((id) => places.get(id) ?? []) }))
    : { values: list.map((value) => value ?? null) };
}

/** The place of each record's id in their list; none twice. */
function placesOf(records: unknown): ReadonlyMap<unknown, number> {
  if (!Array.isArray(records)) return new Map();
  return new Map(
    records.map((record: unknown, index) => [isObject(record) ? record['id'] : undefined, index]),
  );
}

/** A dataset for the page's own edition: its lists column by column, everything else as it is. */
export function datasetInColumns(text: string): string {
  const dataset: unknown = JSON.parse(text);
  if (!isObject(dataset)) return text;
  const entries = Object.entries(dataset);
  const places = placesOf(dataset['nodes']);
  const columns = entries.flatMap(([name, value]) => {
    // The records' own ids are what the others are written by.
    if (Array.isArray(value)) return [[name, toColumn(value, name === 'nodes' ? undefined : places)]];
    return [];
  });
  return JSON.stringify({
    ...Object.fromEntries(entries.filter(([, value]) => !Array.isArray(value))),
    columns: Object.fromEntries(columns),
  });
}
