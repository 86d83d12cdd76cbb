import { reasonPieces } from '../../atlas/handover/reason-pieces.ts';
import type { Reader } from '../../atlas/reading/block.ts';
import { plainText } from '../../atlas/reading/inline.ts';
import { recordName } from '../../atlas/records/display-name.ts';
import { uniqueCitations } from '../../atlas/records/unique-citations.ts';
import type { Answer, Asked } from '../../atlas/sites/need.ts';
import type { needsInWords } from '../../atlas/sites/needs-in-words.ts';
import { failedMusts, type SiteResult, type SiteSearch } from '../../atlas/sites/site-search.ts';
import { citationWords, joined } from '../../export/citation-words.ts';
import type { DownloadColumn } from '../../export/download-columns.ts';

/**
 * The columns of a search: how a site stands, then of each need the answer, what it rests on and where that is stated, and at the
 * end what leaves the site out. Names are those of the documents.
 */
export function siteColumns(
  reader: Reader,
  { fits, open }: SiteSearch,
  needs: readonly Asked[],
  { titleOf, valueOf }: ReturnType<typeof needsInWords>,
  statusOf: (row: SiteResult) => string | undefined,
): readonly DownloadColumn<SiteResult>[] {
  const { graph, words } = reader;
  const ranks = new Map([...fits, ...open].map(({ site }, index) => [site.id, index + 1]));
  const nameOf = (need: Asked): string => words('list.pair', { what: titleOf(need), which: valueOf(need) });
  const names = (answers: readonly Answer[]) => joined(answers.map(({ need }) => nameOf(need)));
  return [
    column('rank', words('sites.download.rank'), ({ site }) => ranks.get(site.id)),
    column('standing', words('sites.download.standing'), ({ standing }) =>
      words(`sites.standing.${standing}`),
    ),
    column('name', words('list.column.name'), ({ site }) => recordName(site, 'zh')),
    column('id', words('download.id'), ({ site }) => site.id),
    column('class', words('list.column.class'), ({ site }) => words(`class.${site.class}`)),
    ...needs.flatMap((need, index) => {
      const key = `need_${index + 1}`;
      return [
        column(key, nameOf(need), (row) => {
          const answer = answerTo(row, need);
          return answer === undefined ? undefined : words(`sites.download.verdict.${answer.verdict}`);
        }),
        column(`${key}_why`, words('sites.download.why', { need: nameOf(need) }), (row) =>
          joined(
            (answerTo(row, need)?.reasons ?? []).map((reason) =>
              plainText(reasonPieces(reader, reason), 'zh'),
            ),
          ),
        ),
        column(`${key}_sources`, words('sites.download.sources', { need: nameOf(need) }), (row) =>
          citationWords(
            graph,
            uniqueCitations((answerTo(row, need)?.reasons ?? []).flatMap(({ citations }) => citations)),
          ),
        ),
      ];
    }),
    column('left_out_by', words('sites.download.leftOutBy'), (row) => names(failedMusts(row))),
    column('only_by', words('sites.download.onlyBy'), (row) => {
      const failed = failedMusts(row);
      return failed.length === 1 ? names(failed) : undefined;
    }),
    column('status', words('download.status'), statusOf),
  ];
}

const column = (
  key: string,
  title: string,
  value: DownloadColumn<SiteResult>['value'],
): DownloadColumn<SiteResult> => ({ key, title, value });

const answerTo = ({ answers }: SiteResult, { key }: Asked): Answer | undefined =>
  answers.find(({ need }) => need.key === key);
