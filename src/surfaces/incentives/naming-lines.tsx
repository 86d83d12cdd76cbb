import type { ClauseStanding, Naming } from '../../atlas/policy/support-for.ts';
import { uniqueCitations } from '../../atlas/records/unique-citations.ts';
import type { Translate } from '../../messages/translate.ts';
import { useRecordName } from '../../parts/record-link.tsx';
import { BasisMark, SourceTags } from '../../parts/source-tag.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './incentives.module.css';

/** How a clause names the industry, in a sentence. */
export function namingText(
  { belonging, industry, named }: Naming,
  nameOf: (node: Naming['industry']) => string,
  translate: Translate,
): string {
  const key = belonging === 'asked' ? (named.id === industry.id ? 'asked' : 'whole') : belonging;
  return translate(`support.named.${key}`, { industry: nameOf(industry), named: nameOf(named) });
}

/** Why a clause concerns the project: it names the industry or the place; kindred industries are told as such. */
export function NamingLines({ standing: { naming, places } }: { standing: ClauseStanding }) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  return (
    <>
      {naming.map((one) => (
        <p key={one.industry.id} className={styles['reason']}>
          {namingText(one, nameOf, translate)}{' '}
          {one.link.note === undefined ? null : (
            <span className={styles['soft']} lang="zh-CN">
              {one.link.note}{' '}
            </span>
          )}
          <BasisMark link={one.link} />
          {one.ties.map((tie) => (
            <BasisMark key={`${tie.from} ${tie.to}`} link={tie} />
          ))}
          <SourceTags
            citations={uniqueCitations([one.link, ...one.ties].flatMap(({ citations }) => citations))}
            first={3}
          />
        </p>
      ))}
      {places.map(({ covers, link, place }) => (
        <p key={place.id} className={styles['reason']}>
          {translate(covers ? 'support.place.covers' : 'support.place.elsewhere', { place: nameOf(place) })}{' '}
          <SourceTags citations={link.citations} />
        </p>
      ))}
    </>
  );
}
