import * as v from 'valibot';

const namesSchema = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((names) => (typeof names === 'string' ? [names] : names)),
);

/**
 * The part of Frictionless Table Schema (specs.frictionlessdata.io/table-schema) that the seeds use. Objects are
 * strict: a constraint that nothing checks would be a promise that nobody keeps.
 */
export const tableSchemaSchema = v.strictObject({
  $schema: v.optional(v.string()),
  fields: v.array(
    v.strictObject({
      name: v.string(),
      type: v.picklist(['string', 'integer', 'number']),
      title: v.string(),
      description: v.optional(v.string()),
      constraints: v.optional(
        v.strictObject({
          required: v.optional(v.boolean()),
          unique: v.optional(v.boolean()),
          pattern: v.optional(v.string()),
          enum: v.optional(v.array(v.string())),
          minimum: v.optional(v.number()),
          maximum: v.optional(v.number()),
        }),
      ),
    }),
  ),
  primaryKey: v.optional(namesSchema),
  /** Our own, as the standard allows: pairs of columns whose values must not descend where a row has both. */
  ascending: v.optional(
    v.array(
      v.strictObject({
        fields: v.tuple([v.string(), v.string()]),
        /** Equal values are refused as well. */
        strictly: v.optional(v.boolean()),
      }),
    ),
  ),
  foreignKeys: v.optional(
    v.array(
      v.strictObject({
        fields: namesSchema,
        /** `resource` is empty for a reference to the table itself. */
        reference: v.strictObject({ resource: v.string(), fields: namesSchema }),
      }),
    ),
  ),
});

export type TableSchema = v.InferOutput<typeof tableSchemaSchema>;
export type TableField = TableSchema['fields'][number];

/** `seeds/datapackage.json`: the list of tables, and what the published package says about itself. */
export const seedPackageSchema = v.object({
  name: v.string(),
  title: v.string(),
  /** Day of the newest change to the seeds, ISO; becomes `generated` of the dataset. */
  version: v.pipe(v.string(), v.isoDate()),
  licenses: v.array(v.object({ name: v.string(), path: v.optional(v.string()), title: v.string() })),
  sources: v.array(v.object({ title: v.string(), path: v.optional(v.string()) })),
  resources: v.array(v.object({ name: v.string(), path: v.string(), schema: v.string() })),
});

export type SeedPackage = v.InferOutput<typeof seedPackageSchema>;
