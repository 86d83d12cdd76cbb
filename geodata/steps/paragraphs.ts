import type { Citation } from '../../src/atlas/records/citation.ts';
import { textOf } from '../tables/table.ts';
import { rowsOf, type Seeds } from './read-seeds.ts';

const PARAGRAPH = /^(?<clause>.+条)第(?<number>\d+)款$/;

/** The clauses whose paragraphs the contents tell apart, as `document#第4条`; any other clause is of one paragraph. */
export function paragraphsIn(seeds: Seeds): ReadonlySet<string> {
  return new Set(
    rowsOf(seeds, 'sections').flatMap((row) => {
      const clause = PARAGRAPH.exec(textOf(row, 'locator') ?? '')?.groups?.['clause'];
      return clause === undefined ? [] : [`${textOf(row, 'document')}#${clause}`];
    }),
  );
}

/** The paragraph (款) that is cited, from 1; `undefined` where a clause of several is cited as a whole. */
export function paragraphOf(
  citations: readonly Citation[],
  paragraphs: ReadonlySet<string>,
): number | undefined {
  const [first] = citations;
  if (first === undefined) return undefined;
  const number = PARAGRAPH.exec(first.locator)?.groups?.['number'];
  if (number !== undefined) return Number(number);
  return paragraphs.has(`${first.document}#${first.locator}`) ? undefined : 1;
}
