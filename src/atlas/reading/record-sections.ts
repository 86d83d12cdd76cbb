import { citationsOfFact, sourcesOfFact } from '../facts/sources-of-fact.ts';
import type { Indicator } from '../records/indicator.ts';
import type { Measure } from '../records/measure.ts';
import type { Line, Reader, Section } from './block.ts';
import { chartsOf, isIndicator } from './indicator-series.ts';
import { quantityOf, yearOf } from './indicator-value-words.ts';
import { leftOpen, notes, record, text } from './inline.ts';
import { listBlock, relatedLine } from './list-block.ts';
import type { RelatedGroup } from './node-reading.ts';

/** Groups of short names, which stand beside one another where nothing is said of any of them. */
const AS_CHIPS: ReadonlySet<string> = new Set(['leads', 'gathers', 'serves', 'concerns']);

/** Groups of indicators, which are told with their values. */
const WITH_VALUES: ReadonlySet<string> = new Set(['targetedBy', 'restsOn']);

const isBare = ({ basis, content }: Line) => basis.length === 0 && content.length === 1;

/** Places in a place, which are told with the district that they lie in. */
const isPlaceGroup = (key: string) => key === 'parts.zone' || key === 'parts.belt';

/** One group of related records; indicators with their values and charts. */
export function groupSection(reader: Reader, { key, items, open }: RelatedGroup): Section {
  const { graph, words } = reader;
  const heading = words(`group.${key}`);
  const indicators = WITH_VALUES.has(key) ? items.map(({ node }) => node).filter(isIndicator) : [];
  const charts = key === 'targetedBy' ? chartsOf(graph, indicators) : [];
  const lines =
    indicators.length > 0
      ? indicators.map((indicator) => indicatorLine(reader, indicator))
      : items.map((item) => relatedLine(reader, item, isPlaceGroup(key)));
  const style = lines.every(isBare) && AS_CHIPS.has(key) ? 'chips' : 'lines';
  return {
    key,
    heading,
    count: { value: items.length, of: words('count.related', { heading }) },
    ...(open === undefined ? {} : { remark: leftOpen(open, words) }),
    blocks: [...(charts.length > 0 ? [{ kind: 'charts' as const, charts }] : []), listBlock(lines, style)],
  };
}

function indicatorLine({ words }: Reader, indicator: Indicator): Line {
  return {
    key: indicator.id,
    content: [
      record(indicator),
      {
        kind: 'quiet',
        isOfRecord: true,
        text: words('list.bracket', {
          outer: `${words(`class.${indicator.class}`)} ${quantityOf(indicator.attributes, words)}`,
          inner: yearOf(indicator.attributes, words),
        }),
      },
    ],
    basis: [],
    sources: citationsOfFact(indicator, 'value'),
    isDerived: false,
  };
}

/** What a clause grants and asks, to be worked out for a project; a clause that names no sum is silent about it. */
export function amountsSection({ words }: Reader, node: Measure): Section | undefined {
  const {
    amounts = [],
    conditions = [],
    status,
    supplementary,
    supplementaryParagraph: no,
  } = node.attributes;
  const warning = { kind: 'paragraph', content: [text(words('policy.draft'))], tone: 'warning' } as const;
  const remark = {
    kind: 'paragraph',
    content: [
      text(no === undefined ? words('policy.supplementary') : words('policy.supplementaryIn', { no })),
      ...notes(sourcesOfFact(node, 'supplementary').flatMap(({ citations }) => citations)),
    ],
    tone: 'quiet',
  } as const;
  const isTold = amounts.length > 0 || conditions.length > 0;
  if (!isTold && supplementary !== true) return undefined;
  return {
    key: 'amounts',
    heading: words(amounts.length > 0 ? 'policy.amounts' : 'policy.terms'),
    ...(amounts.length > 0 ? { count: { value: amounts.length, of: words('count.amounts') } } : {}),
    blocks: [
      ...(status === 'draft' ? [warning] : []),
      ...(supplementary === true ? [remark] : []),
      ...(isTold ? [{ kind: 'calculator' as const, node }] : []),
    ],
  };
}
