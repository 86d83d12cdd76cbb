import type { ReactNode } from 'react';
import { namedCitations } from '../../atlas/facts/named-citations.ts';
import type { Citation } from '../../atlas/records/citation.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import type { MessageKey, Translate } from '../../messages/translate.ts';
import { indicatorValue } from '../../parts/indicator-value.ts';
import { SourceTags } from '../../parts/source-tag.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';

interface Fact {
  key: MessageKey;
  value: ReactNode;
  /**
   * Where the fact is from: the record's own citations, an authority outside the documents that is named beside it, or
   * nowhere, as for what is not stated and for remarks that say so themselves.
   */
  source: 'cited' | 'none' | MessageKey;
}

/** How the seeds mark a remark that no document makes (“outside the five documents”); its figures must not seem cited. */
const OUTSIDE = '五份文件';

function text(
  key: MessageKey,
  value: string | number | undefined,
  source: Fact['source'] = String(value).includes(OUTSIDE) ? 'none' : 'cited',
): Fact[] {
  return value === undefined || value === '' ? [] : [{ key, value, source }];
}

/** A fact that a reader expects of every record of the kind. */
function expected(key: MessageKey, value: string | undefined, translate: Translate): Fact[] {
  return value === undefined ? text(key, translate('dossier.silent'), 'none') : text(key, value);
}

/** The facts of a record that are not links, by kind. */
function factsOf(node: AtlasNode, translate: Translate): readonly Fact[] {
  switch (node.kind) {
    case 'place': {
      const { aim, code, no, note, validFrom, validTo } = node.attributes;
      const valid =
        validTo === undefined
          ? undefined
          : validFrom === undefined
            ? translate('fact.valid.until', { to: validTo })
            : translate('fact.valid.between', { from: validFrom, to: validTo });
      return [
        ...text('fact.aim', aim),
        ...text('fact.no', no),
        ...text('fact.code', code, 'fact.code.source'),
        ...text('fact.valid', valid, 'fact.valid.source'),
        ...text('fact.note', note),
      ];
    }
    case 'industry': {
      const { aim, directions, no, note, scale } = node.attributes;
      return [
        ...text('fact.scale', scale),
        ...text('fact.aim', aim),
        ...(directions === undefined
          ? []
          : [
              {
                key: 'fact.directions' as const,
                value: (
                  <ul className="chips">
                    {directions.map((direction) => (
                      <li key={direction}>{direction}</li>
                    ))}
                  </ul>
                ),
                source: 'cited' as const,
              },
            ]),
        ...text('fact.no', no),
        ...text('fact.note', note),
      ];
    }
    case 'project': {
      const { capacity, company, district, districtBasis, no, note } = node.attributes;
      const where =
        districtBasis === 'not-stated'
          ? undefined
          : `${district ?? ''}${districtBasis === 'inherited' ? `（${translate('fact.district.inherited')}）` : ''}`;
      return [
        ...expected('fact.company', company, translate),
        ...expected('fact.capacity', capacity, translate),
        ...expected('fact.district', where, translate),
        ...text('fact.no', no),
        ...text('fact.note', note),
      ];
    }
    case 'organisation':
      return [...text('fact.fullName', node.attributes.fullName), ...text('fact.note', node.attributes.note)];
    case 'measure': {
      const { content, group, no, note } = node.attributes;
      return [
        ...text('fact.group', group),
        ...text('fact.content', content),
        ...text('fact.no', no),
        ...text('fact.note', note),
      ];
    }
    case 'indicator': {
      const { baseValue, baseYear, note, subject, unit, year } = node.attributes;
      return [
        ...text('fact.subject', subject),
        ...text('fact.value', indicatorValue(node, translate)),
        ...text('fact.year', year),
        ...text(
          'fact.base',
          baseValue === undefined
            ? undefined
            : `${baseValue} ${unit}${baseYear === undefined ? '' : `（${baseYear}）`}`,
        ),
        ...text('fact.note', note),
      ];
    }
  }
}

/** Tags of a fact; a record that many sections cite names them all above. */
const FIRST_TAGS = 1;

/** The sources of a fact, first those that its own words name. */
function FactSources({ value, citations }: { value: ReactNode; citations: readonly Citation[] }) {
  const named = typeof value === 'string' ? namedCitations(value, citations) : [];
  const others = citations.filter((citation) => !named.includes(citation));
  return <SourceTags citations={[...named, ...others]} first={Math.max(FIRST_TAGS, named.length)} />;
}

/** The facts of a record, each with its source beside it. */
export function Facts({ node }: { node: AtlasNode }) {
  const translate = useTranslate();
  const facts = factsOf(node, translate);
  if (facts.length === 0) return null;
  return (
    <dl className="facts">
      {facts.map(({ key, value, source }) => (
        <div key={key}>
          <dt>{translate(key)}</dt>
          <dd>{value}</dd>
          {source === 'none' ? null : (
            <dd className="fact-source">
              {' '}
              {source === 'cited' ? (
                <FactSources value={value} citations={node.citations} />
              ) : (
                <span className="related-note">{translate(source)}</span>
              )}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
