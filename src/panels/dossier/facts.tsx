import type { ReactNode } from 'react';
import type { AtlasNode } from '../../atlas/node.ts';
import type { MessageKey, Translate } from '../../messages/translate.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { indicatorValue } from './indicator-value.ts';

interface Fact {
  key: MessageKey;
  value: ReactNode;
}

const text = (key: MessageKey, value: string | number | undefined): Fact[] =>
  value === undefined || value === '' ? [] : [{ key, value }];

/** The facts of a record that are not links, by kind; every one carries the record's own citations, shown above. */
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
        ...text('fact.code', code),
        ...text('fact.valid', valid),
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
          ? translate('dossier.silent')
          : `${district ?? ''}${districtBasis === 'inherited' ? `（${translate('fact.district.inherited')}）` : ''}`;
      return [
        ...text('fact.company', company ?? translate('dossier.silent')),
        ...text('fact.capacity', capacity ?? translate('dossier.silent')),
        ...text('fact.district', where),
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

export function Facts({ node }: { node: AtlasNode }) {
  const translate = useTranslate();
  const facts = factsOf(node, translate);
  if (facts.length === 0) return null;
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.key}>
          <dt>{translate(fact.key)}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
