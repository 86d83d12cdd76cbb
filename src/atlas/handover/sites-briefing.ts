import type { Inline, Reader } from '../reading/block.ts';
import { joined, record, text } from '../reading/inline.ts';
import type { AtlasNode } from '../records/node.ts';
import type { Answer } from '../sites/need.ts';
import { needsInWords } from '../sites/needs-in-words.ts';
import { readNeeds } from '../sites/needs-text.ts';
import { type SiteResult, type SiteSearch, searchSites } from '../sites/site-search.ts';
import type { Facility } from '../spatial/facility.ts';
import type { BriefingBlock, BriefingSection, Draft } from './briefing.ts';
import { findingsBriefing } from './finding-blocks.ts';
import { reasonPieces } from './reason-pieces.ts';

/**
 * What is handed over of a site search: what was asked, each site that fits or is left open with its answer to every need, and of
 * each that is left out what leaves it out.
 * @param needsText the needs as an address has them
 */
export function sitesBriefing(
  reader: Reader,
  needsText: string,
  facilities: readonly Facility[] | undefined,
): Draft {
  const { graph, words } = reader;
  const { needs } = readNeeds(needsText);
  const found = searchSites(graph, needs, facilities);
  const { titleOf, valueOf } = needsInWords(reader, facilities);
  const { fits, open, out } = found;
  const best = fits.length > 0 ? fits : open;
  const figure = (key: 'fits' | 'open' | 'out', results: readonly SiteResult[]) => ({
    key,
    label: [text(words(`sites.standing.${key}`))],
    content: [{ kind: 'count' as const, text: String(results.length), of: words('handover.sites.of') }],
  });
  const sections = [
    askedSection(
      reader,
      found,
      needs.map((need) => ({ need, title: titleOf(need), value: valueOf(need) })),
    ),
    ...(['fits', 'open'] as const).map((key) => standingSection(reader, key, found[key], titleOf)),
    outSection(reader, out, titleOf),
    findingsBriefing(reader, [...new Set(best.flatMap(({ site }) => graph.findingsOf(site.id)))]),
  ];
  return {
    title: words('handover.sites', {
      needs: needs.map((need) => valueOf(need)).join(words('list.separator')),
    }),
    otherName: undefined,
    path: [],
    identity: [],
    summary: [text(words('handover.sites.lead'))],
    figures: [figure('fits', fits), figure('open', open), figure('out', out)],
    places: best.map(({ site }) => site.id),
    sections: sections.filter((section) => section !== undefined),
  };
}

type TitleOf = ReturnType<typeof needsInWords>['titleOf'];

function askedSection(
  { words }: Reader,
  { relaxed }: SiteSearch,
  asked: readonly { need: Answer['need']; title: string; value: string }[],
): BriefingSection {
  return {
    key: 'asked',
    heading: words('sites.asked'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: words('handover.need'), share: 0.18 },
          { title: words('handover.need.asked'), share: 0.4 },
          { title: words('handover.need.weight'), share: 0.12 },
          { title: words('handover.need.relaxed'), share: 0.3 },
        ],
        rows: asked.map(({ need, title, value }) => {
          const back = relaxed.find((one) => one.need.key === need.key)?.back.length ?? 0;
          return {
            key: need.key,
            cells: [
              [text(title)],
              [{ kind: 'term' as const, text: value }],
              [text(words(need.isMust ? 'sites.must' : 'sites.wish'))],
              back === 0
                ? []
                : [
                    {
                      kind: 'count' as const,
                      text: words('sites.relaxed', { count: back }),
                      of: words('sites.relaxed.of'),
                    },
                  ],
            ],
          };
        }),
      },
    ],
  };
}

const SIGNS = { yes: '✓', no: '×', unknown: '?' } as const;

/** Needs that still have a column each beside the names of the sites. */
const MOST_COLUMNS = 4;

/** The sites of one standing, a row each with a column for every need; of many needs each site has a table of its own. */
function standingSection(
  reader: Reader,
  key: 'fits' | 'open',
  results: readonly SiteResult[],
  titleOf: TitleOf,
): BriefingSection | undefined {
  const { words } = reader;
  if (results.length === 0 && key === 'open') return undefined;
  const note = words(results.length === 0 ? 'handover.sites.none' : `sites.standing.${key}.note`);
  const needs = results[0]?.answers.map(({ need }) => need) ?? [];
  return {
    key,
    heading: words(`sites.standing.${key}`),
    count: { value: results.length, of: words('handover.sites.of') },
    blocks: [
      { kind: 'paragraph', content: [text(note)], tone: 'quiet' },
      ...(results.length === 0
        ? []
        : needs.length <= MOST_COLUMNS
          ? [answersAcross(reader, results, needs.map(titleOf))]
          : results.flatMap((result) => answersBelow(reader, result, titleOf))),
    ],
  };
}

function answersAcross(
  reader: Reader,
  results: readonly SiteResult[],
  titles: readonly string[],
): BriefingBlock {
  const name = titles.length > 2 ? 0.18 : 0.24;
  return {
    kind: 'table',
    columns: [
      { title: reader.words('handover.site'), share: name },
      ...titles.map((title) => ({ title, share: (1 - name) / titles.length })),
    ],
    rows: results.map(({ answers, site }) => ({
      key: site.id,
      cells: [
        siteName(reader, site),
        ...answers.map((answer) => [text(`${verdictOf(reader, answer)}　`), ...reasonsOf(reader, answer)]),
      ],
    })),
  };
}

function answersBelow(
  reader: Reader,
  { answers, site }: SiteResult,
  titleOf: TitleOf,
): readonly BriefingBlock[] {
  const { words } = reader;
  return [
    { kind: 'heading', content: siteName(reader, site) },
    {
      kind: 'table',
      columns: [
        { title: words('handover.need'), share: 0.16 },
        { title: words('handover.need.answer'), share: 0.16 },
        { title: words('handover.column.ground'), share: 0.68 },
      ],
      rows: answers.map((answer) => ({
        key: answer.need.key,
        cells: [[text(titleOf(answer.need))], [text(verdictOf(reader, answer))], reasonsOf(reader, answer)],
      })),
    },
  ];
}

const verdictOf = ({ words }: Reader, { verdict }: Answer): string =>
  `${SIGNS[verdict]} ${words(`handover.verdict.${verdict}`)}`;

const siteName = ({ words }: Reader, site: AtlasNode): readonly Inline[] => [
  record(site),
  { kind: 'quiet', text: words(`class.${site.class}`) },
];

/** The sites that are left out, a row each: by what. */
function outSection(
  reader: Reader,
  results: readonly SiteResult[],
  titleOf: TitleOf,
): BriefingSection | undefined {
  const { words } = reader;
  if (results.length === 0) return undefined;
  return {
    key: 'out',
    heading: words('sites.standing.out'),
    count: { value: results.length, of: words('handover.sites.of') },
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: words('handover.site'), share: 0.3 },
          { title: words('handover.need.failed'), share: 0.7 },
        ],
        rows: results.map(({ answers, site }) => ({
          key: site.id,
          cells: [
            siteName(reader, site),
            joined(
              answers
                .filter(({ need, verdict }) => need.isMust && verdict === 'no')
                .map((answer) => [
                  text(words('list.pair', { what: titleOf(answer.need), which: '' })),
                  ...reasonsOf(reader, answer),
                ]),
              words('list.and'),
            ),
          ],
        })),
      },
    ],
  };
}

const reasonsOf = (reader: Reader, { reasons }: Answer): readonly Inline[] =>
  joined(
    reasons.map((reason) => reasonPieces(reader, reason)),
    reader.words('list.and'),
  );
