import * as v from 'valibot';

/**
 * A list of values written column by column: of a thousand records that have the same fields all names, then all kinds, then
 * all places, each field's name once. The dataset becomes about a fifth smaller on its way by that. An absent value is `null` among
 * `values`, a negative length among `lengths`, and a 0 in what is `present`; the encoder refuses data that hold a `null`.
 */
export type Column =
  | { values: readonly unknown[] }
  /** Ids of records, each by its place among all of them. */
  | { ids: readonly number[] }
  /** So many objects, each of their fields a column. */
  | { objects: number; fields: Readonly<Record<string, Column>> }
  /** Lists by their lengths, and what they hold one after the other. */
  | { lengths: readonly number[]; items: Column }
  /** What is there of a list, `1` for each value that is, and those values. */
  | { present: string; of: Column };

const columnSchema: v.GenericSchema<unknown, Column> = v.lazy(() =>
  v.union([
    v.object({ values: v.array(v.unknown()) }),
    v.object({ ids: v.array(v.number()) }),
    v.object({ objects: v.number(), fields: v.record(v.string(), columnSchema) }),
    v.object({ lengths: v.array(v.number()), items: columnSchema }),
    v.object({ present: v.string(), of: columnSchema }),
  ]),
);

const fileSchema = v.looseObject({ columns: v.record(v.string(), columnSchema) });

/**
 * The list that a column was made of; `undefined` for what is absent.
 * @param ids those of all records, in the order that `ids` columns go by
 */
export function listOf(column: Column, ids: readonly unknown[] = []): unknown[] {
  if ('values' in column) return column.values.map((value) => value ?? undefined);
  if ('ids' in column) return column.ids.map((index) => ids[index]);
  if ('present' in column) {
    const found = listOf(column.of, ids).values();
    return Array.from(column.present, (sign) => (sign === '1' ? found.next().value : undefined));
  }
  if ('lengths' in column) {
    const items = listOf(column.items, ids);
    let from = 0;
    return column.lengths.map((length) => (length < 0 ? undefined : items.slice(from, (from += length))));
  }
  const objects = Array.from({ length: column.objects }, (): Record<string, unknown> => ({}));
  for (const [field, values] of Object.entries(column.fields)) {
    for (const [index, value] of listOf(values, ids).entries()) {
      const object = objects[index];
      if (value !== undefined && object !== undefined) object[field] = value;
    }
  }
  return objects;
}

/** The list whose ids the others name. */
const RECORDS = 'nodes';

function idsOf(records: Column | undefined): readonly unknown[] {
  const ids = records !== undefined && 'objects' in records ? records.fields['id'] : undefined;
  return ids === undefined ? [] : listOf(ids);
}

/** A dataset as it is published, whether it came so or column by column as the page's own edition; anything else as it is. */
export function withoutColumns(json: unknown): unknown {
  const file = v.safeParse(fileSchema, json);
  if (!file.success) return json;
  const { columns, ...rest } = file.output;
  const ids = idsOf(columns[RECORDS]);
  const lists = Object.entries(columns).map(([name, column]) => [name, listOf(column, ids)] as const);
  return { ...rest, ...Object.fromEntries(lists) };
}
