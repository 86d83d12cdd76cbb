import { type PolicyAmount, RATE_BASES, RATE_BOUNDS } from '../../src/atlas/records/measure.ts';
import type { Problems } from '../checks/problems.ts';
import { listOf, type Row, textOf } from '../tables/table.ts';
import { paragraphOf, paragraphsIn } from './paragraphs.ts';
import { citationsOf, withoutAbsent } from './parse-record.ts';
import { conditionsOf } from './policy-conditions.ts';
import { rowsOf, type Seeds } from './read-seeds.ts';
import { numberOf } from './row-rules.ts';

/**
 * The attributes that policy clauses have beyond other measures, by clause id: amounts from `policy-amounts.csv`, what
 * they ask from `policy-conditions.csv`, the mark 补充核心政策条款 from `policy-clauses.csv`, and the status draft where the
 * clause's document is one. A row that names a measure of another class or no paragraph of a clause that has several, and
 * instalments that do not make up the whole, become problems.
 */
export function policyAttributes(seeds: Seeds, problems: Problems): Map<string, Record<string, unknown>> {
  const amounts = rowsOf(seeds, 'policy-amounts');
  const marks = rowsOf(seeds, 'policy-clauses');
  const clauses = rowsOf(seeds, 'measures').filter((row) => row.cells['class'] === 'policy-clause');
  const drafts = draftDocuments(seeds);
  const terms = rowsOf(seeds, 'policy-conditions');
  const conditions = conditionsOf(seeds, problems);
  const paragraphs = paragraphsIn(seeds);
  checkClauses([...amounts, ...terms, ...marks], rowsOf(seeds, 'measures'), problems);
  for (const row of amounts) checkInstalments(row, problems);
  for (const row of [...amounts, ...terms]) checkParagraph(row, paragraphs, problems);
  return new Map(
    clauses.map((clause) => {
      const id = textOf(clause, 'id') ?? '';
      const own = amounts.filter((row) => row.cells['clause'] === id).map((row) => amountOf(row, paragraphs));
      const mark = marks.find((row) => row.cells['clause'] === id);
      const attributes = withoutAbsent({
        amounts: own.length === 0 ? undefined : own.toSorted((a, b) => a.no - b.no),
        conditions: conditions.get(id),
        status: drafts.has(textOf(clause, 'document') ?? '') ? 'draft' : undefined,
        supplementary: mark === undefined ? undefined : mark.cells['supplementary'] === 'yes',
        supplementaryParagraph: markedParagraph(mark, paragraphs),
      });
      return [id, attributes];
    }),
  );
}

/** Which paragraph is marked, where a clause has several and one alone is; a clause of one is marked as a whole. */
function markedParagraph(mark: Row | undefined, paragraphs: ReadonlySet<string>): number | undefined {
  if (mark?.cells['supplementary'] !== 'yes') return undefined;
  const citations = citationsOf(mark);
  const isOneOfSeveral = citations.some(({ document, locator }) =>
    paragraphs.has(`${document}#${locator.replace(/第\d+款$/, '')}`),
  );
  return isOneOfSeveral ? paragraphOf(citations, paragraphs) : undefined;
}

function draftDocuments(seeds: Seeds): Set<string> {
  const drafts = rowsOf(seeds, 'documents').filter((row) => row.cells['status'] === 'draft');
  return new Set(drafts.map((row) => textOf(row, 'id') ?? ''));
}

function amountOf(row: Row, paragraphs: ReadonlySet<string>): PolicyAmount {
  const instalments = instalmentsOf(row);
  return {
    no: numberOf(row, 'no') ?? 0,
    ...withoutAbsent({
      condition: textOf(row, 'condition'),
      ratePct: numberOf(row, 'rate_pct'),
      rateOf: RATE_BASES.find((base) => base === row.cells['rate_of']),
      rateBound: RATE_BOUNDS.find((bound) => bound === row.cells['rate_bound']),
      fromWan: numberOf(row, 'from_wan'),
      capWan: numberOf(row, 'cap_wan'),
      amountWan: numberOf(row, 'amount_wan'),
      instalments: instalments.length === 0 ? undefined : instalments,
      citations: citationsOf(row),
      paragraph: paragraphOf(citationsOf(row), paragraphs),
    }),
  };
}

/** `开工:30；竣工投产:70` → stages; the pattern of the table schema has already been checked. */
function instalmentsOf(row: Row): { stage: string; pct: number }[] {
  return listOf(row, 'instalments').map((item) => {
    const mark = item.lastIndexOf(':');
    return { stage: item.slice(0, mark), pct: Number(item.slice(mark + 1)) };
  });
}

function checkClauses(rows: readonly Row[], measures: readonly Row[], problems: Problems): void {
  const classes = new Map(measures.map((row) => [row.cells['id'], row.cells['class']]));
  for (const row of rows) {
    const found = classes.get(row.cells['clause'] ?? '');
    if (found === undefined || found === 'policy-clause') continue;
    problems.add({
      file: row.file,
      row: row.row,
      column: 'clause',
      zh: `${textOf(row, 'clause')} 不是政策条款（类别为 ${found}）`,
      en: `${textOf(row, 'clause')} is not a policy clause (its class is ${found})`,
    });
  }
}

function checkInstalments(row: Row, problems: Problems): void {
  const parts = instalmentsOf(row);
  const sum = parts.reduce((total, { pct }) => total + pct, 0);
  if (parts.length === 0 || sum === 100) return;
  problems.add({
    file: row.file,
    row: row.row,
    column: 'instalments',
    zh: `各期合计 ${sum}%，应为 100%`,
    en: `the instalments add up to ${sum} %, not to 100 %`,
  });
}

/** Of a clause with several paragraphs (款), a row names the one that it stands in. */
function checkParagraph(row: Row, paragraphs: ReadonlySet<string>, problems: Problems): void {
  const citations = citationsOf(row);
  if (citations.length === 0 || paragraphOf(citations, paragraphs) !== undefined || problems.hasRow(row))
    return;
  problems.add({
    file: row.file,
    row: row.row,
    column: 'citations',
    zh: '这一条有几款，请写明是第几款',
    en: 'the clause has several paragraphs: cite the one that it stands in',
  });
}
