import type { Dataset } from '../../src/atlas/records/dataset.ts';
import { dateReminder } from '../checks/check-data-date.ts';
import type { Problem } from '../checks/problems.ts';
import { sortedBy } from '../lib/compare-text.ts';
import { linkKey } from './compose-dataset.ts';

/** One line of a difference: `+` new, `-` gone, `~` changed with the entries that differ. */
export interface Difference {
  sign: '+' | '-' | '~';
  /** Node or finding id, or `from kind to` of a link. */
  key: string;
  entries: readonly { name: string; before: string; after: string }[];
}

/** What changed between two datasets, record by record, ordered by key. */
export function diffDatasets(before: Dataset, after: Dataset): Difference[] {
  const old = recordsByKey(before);
  const current = recordsByKey(after);
  const differences = [...new Set([...old.keys(), ...current.keys()])].flatMap((key): Difference[] => {
    const was = old.get(key);
    const is = current.get(key);
    if (was === undefined) return [{ sign: '+', key, entries: [] }];
    if (is === undefined) return [{ sign: '-', key, entries: [] }];
    const entries = changedEntries(was, is);
    return entries.length === 0 ? [] : [{ sign: '~', key, entries }];
  });
  return sortedBy(differences, (difference) => difference.key);
}

/** `~ place/zone/bay` and a line `    name: 前湾新区 → 前湾` for each entry that changed. */
export function formatDifference({ sign, key, entries }: Difference): string {
  return [
    `${sign} ${key}`,
    ...entries.map(({ name, before, after }) => `    ${name}: ${before} → ${after}`),
  ].join('\n');
}

/** Reminds of the data date when records differ and the date did not move on; `undefined` otherwise. */
export function dateLeftBehind(
  before: Dataset,
  after: Dataset,
  differences: readonly Difference[],
): Problem | undefined {
  if (differences.length === 0 || after.generated > before.generated) return undefined;
  return dateReminder(after.generated, { zh: '种子表改过', en: 'the seeds changed' });
}

function recordsByKey(dataset: Dataset): Map<string, object> {
  return new Map<string, object>([
    ...dataset.documents.map((document) => [`document/${document.id}`, document] as const),
    ...dataset.nodes.map(
      (node) => [node.id, { ...node, ...node.attributes, attributes: undefined }] as const,
    ),
    ...dataset.links.map((link) => [linkKey(link), link] as const),
    ...dataset.findings.map((finding) => [finding.id, finding] as const),
    ...(dataset.lookAlikes ?? []).map((lookAlike) => [lookAlike.id, lookAlike] as const),
    ...(dataset.printedTables ?? []).map((table) => [`${table.document}#${table.locator}`, table] as const),
  ]);
}

function changedEntries(before: object, after: object): Difference['entries'] {
  const old = new Map<string, unknown>(Object.entries(before));
  const current = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...old.keys(), ...current.keys()])]
    .map((name) => ({ name, before: textOf(old.get(name)), after: textOf(current.get(name)) }))
    .filter((entry) => entry.before !== entry.after);
}

function textOf(value: unknown): string {
  if (value === undefined) return '∅';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
