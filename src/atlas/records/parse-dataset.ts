import * as v from 'valibot';
import { findingSchema } from './finding.ts';
import { lookAlikeSchema } from './look-alike.ts';
import { nodeSchema } from './node.ts';
import { type LoadedDataset, parseRecords } from './parse-records.ts';
import { redirectSchema } from './redirect.ts';

const lookAlikesSchema = v.object({ lookAlikes: v.optional(v.array(v.unknown()), []) });

/** Parses `data/atlas.json` once, at the edge. @throws {DatasetError} when it is not a dataset of this major version */
export function parseDataset(json: unknown): LoadedDataset {
  const { dataset, problems } = parseRecords(json, {
    nodes: nodeSchema,
    findings: findingSchema,
    redirects: redirectSchema,
  });
  const lookAlikes = lookAlikesOf(json);
  return {
    dataset: { ...dataset, lookAlikes: lookAlikes.flatMap((one) => (one.success ? [one.output] : [])) },
    problems: [
      ...problems,
      ...lookAlikes.flatMap((one, index) =>
        one.success
          ? []
          : [
              {
                collection: 'lookAlikes',
                record: `#${index}`,
                message: one.issues.map(({ message }) => message).join('; '),
              },
            ],
      ),
    ],
  };
}

/** Those that do not fit are told like any record; the first view does without them. */
function lookAlikesOf(json: unknown): readonly v.SafeParseResult<typeof lookAlikeSchema>[] {
  const file = v.safeParse(lookAlikesSchema, json);
  return file.success ? file.output.lookAlikes.map((one) => v.safeParse(lookAlikeSchema, one)) : [];
}
