import { assessmentSchema } from '../../src/atlas/records/assessment.ts';
import type { Benchmark } from '../../src/atlas/records/benchmark.ts';
import { indicatorSchema } from '../../src/atlas/records/indicator.ts';
import { industrySchema } from '../../src/atlas/records/industry.ts';
import { measureSchema } from '../../src/atlas/records/measure.ts';
import { type AtlasNode, type NodeKind, nodeSchema } from '../../src/atlas/records/node.ts';
import type { OpenList } from '../../src/atlas/records/open-list.ts';
import { organisationSchema } from '../../src/atlas/records/organisation.ts';
import { placeSchema } from '../../src/atlas/records/place.ts';
import { projectSchema } from '../../src/atlas/records/project.ts';
import type { RecordState } from '../../src/atlas/records/state.ts';
import { uniqueCitations } from '../../src/atlas/records/unique-citations.ts';
import { soundIndicatorSchema } from '../checks/indicator-rules.ts';
import type { Problems } from '../checks/problems.ts';
import { listOf, type Row, textOf } from '../tables/table.ts';
import { benchmarksOf } from './benchmarks.ts';
import { citationsOfRecord, type SourceRows, sourceRowsOf, sourcesOf } from './fact-sources.ts';
import { openListsOf } from './open-lists.ts';
import { columnOf, parseRecord, withoutAbsent } from './parse-record.ts';
import { phaseAttributes } from './phases.ts';
import { rulesOf } from './planning-rules.ts';
import { policyAttributes } from './policy-clauses.ts';
import { rowsOf, type Seeds } from './read-seeds.ts';
import type { FromRow } from './records.ts';
import { statesOf } from './states.ts';

/** The table of each node kind. */
export const NODE_TABLES: Readonly<Record<NodeKind, string>> = {
  place: 'places',
  industry: 'industries',
  project: 'projects',
  organisation: 'organisations',
  measure: 'measures',
  indicator: 'indicators',
  assessment: 'assessments',
};

/** The attributes of each node kind, in the order of its record schema. */
export const NODE_ATTRIBUTES: Readonly<Record<NodeKind, readonly string[]>> = {
  place: Object.keys(placeSchema.entries.attributes.entries),
  industry: Object.keys(industrySchema.entries.attributes.entries),
  project: Object.keys(projectSchema.entries.attributes.entries),
  organisation: Object.keys(organisationSchema.entries.attributes.entries),
  measure: Object.keys(measureSchema.entries.attributes.entries),
  indicator: Object.keys(indicatorSchema.entries.attributes.entries),
  assessment: Object.keys(assessmentSchema.entries.attributes.entries),
};

/** Attributes whose cell is a list separated by `；`. */
const LIST_ATTRIBUTES = new Set(['directions', 'points', 'pointsEn']);

/** Attributes that repeat another column instead of having one of their own. */
const BORROWED_COLUMNS: Readonly<Record<string, string>> = { 'indicator.status': 'class' };

/** Turns the rows of all node tables into nodes. */
export function assembleNodes(seeds: Seeds, problems: Problems): FromRow<AtlasNode>[] {
  const clauses = policyAttributes(seeds, problems);
  const sources = sourceRowsOf(seeds);
  const states = statesOf(seeds, problems);
  const rules = rulesOf(seeds, problems);
  const benchmarks = benchmarksOf(seeds);
  const phases = phaseAttributes(seeds);
  const openLists = openListsOf(seeds);
  return Object.entries(NODE_TABLES).flatMap(([kind, table]) =>
    rowsOf(seeds, table).flatMap((row) => {
      const id = textOf(row, 'id') ?? '';
      const own = {
        sources: sources.get(id),
        states: states.get(id),
        benchmarks: benchmarks.get(id),
        openLists: openLists.get(id),
      };
      const further = withoutAbsent({ ...clauses.get(id), ...phases.get(id), rules: rules.get(id) });
      const schema = kind === 'indicator' ? soundIndicatorSchema : nodeSchema;
      return parseRecord(schema, candidateOf(kind, row, further, own), row, problems);
    }),
  );
}

/** What of a record stands in tables with sources of their own. */
interface OwnFacts {
  sources: SourceRows | undefined;
  states: readonly RecordState[] | undefined;
  benchmarks: readonly Benchmark[] | undefined;
  openLists: readonly OpenList[] | undefined;
}

/**
 * @param further attributes that come from other tables than the node's own
 * @param own where its attributes are stated, and what has sources of its own: how far it is, with whom it is compared, which
 *   of its lists are open
 */
function candidateOf(
  kind: string,
  row: Row,
  further: Record<string, unknown>,
  { sources, states = [], benchmarks = [], openLists }: OwnFacts,
): unknown {
  const aliases = listOf(row, 'aliases');
  const cited = uniqueCitations([
    ...citationsOfRecord(row, sources),
    ...[...states, ...benchmarks].flatMap(({ citations }) => citations),
  ]);
  return withoutAbsent({
    id: textOf(row, 'id'),
    kind,
    class: textOf(row, 'class'),
    name: textOf(row, 'name'),
    nameEn: textOf(row, 'name_en'),
    aliases: aliases.length === 0 ? undefined : aliases,
    document: textOf(row, 'document'),
    citations: cited,
    sources: sourcesOf(row, cited, sources),
    openLists,
    attributes: withoutAbsent({
      ...attributesOf(kind, row),
      ...further,
      states: states.length === 0 ? undefined : states,
      benchmarks: benchmarks.length === 0 ? undefined : benchmarks,
    }),
  });
}

function attributesOf(kind: string, row: Row): Record<string, unknown> {
  const attributes = Object.entries(NODE_ATTRIBUTES).find(([name]) => name === kind)?.[1] ?? [];
  return withoutAbsent(
    Object.fromEntries(
      attributes.map((attribute) => {
        const column = BORROWED_COLUMNS[`${kind}.${attribute}`] ?? columnOf(attribute);
        if (!LIST_ATTRIBUTES.has(attribute)) return [attribute, row.cells[column]];
        const items = listOf(row, column);
        return [attribute, items.length === 0 ? undefined : items];
      }),
    ),
  );
}
