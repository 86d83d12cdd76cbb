import { changeText } from '../../atlas/facts/quantity-text.ts';
import { citationsOfFact } from '../../atlas/facts/sources-of-fact.ts';
import { quantityOf, yearOf } from '../../atlas/reading/indicator-value-words.ts';
import type { LineBase } from '../../atlas/reading/target-figures.ts';
import type { Indicator } from '../../atlas/records/indicator.ts';
import { MixedText } from '../../parts/mixed-text.tsx';
import { SourceTags } from '../../parts/source-tag.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import styles from './targets.module.css';

/** What an indicator sets or tells: the figure with the word that governs it, its year, and where that is stated. */
export function TargetFigure({ indicator }: { indicator: Indicator }) {
  const translate = useTranslate();
  const { attributes } = indicator;
  const { change, changeFrom, changeUnit, value } = attributes;
  return (
    <>
      <span className={styles['figure']} lang="zh-CN" data-goal={value === undefined ? '' : undefined}>
        {quantityOf(attributes, translate)}
      </span>{' '}
      <span className={styles['year']}>{yearOf(attributes, translate)}</span>{' '}
      <SourceTags citations={citationsOfFact(indicator, value === undefined ? 'goal' : 'value')} first={1} />
      {change === undefined || changeFrom === undefined || changeUnit === undefined ? null : (
        <span className={styles['note']}>
          <MixedText
            text={changeText(
              { format: 'change', number: change, unit: changeUnit, from: changeFrom },
              translate,
            )}
          />{' '}
          <ChangeSource indicator={indicator} />
        </span>
      )}
    </>
  );
}

/** Where a change is stated, where that is not where the value is. */
function ChangeSource({ indicator }: { indicator: Indicator }) {
  if (indicator.sources?.['change'] === undefined) return null;
  return <SourceTags citations={citationsOfFact(indicator, 'change')} first={1} />;
}

/** What a target starts from, with a source of its own; an earlier actual says that it is one. */
export function BaseFigure({ base }: { base: LineBase }) {
  const translate = useTranslate();
  const { attribute, indicator, value, year } = base;
  return (
    <>
      {attribute === 'value' ? <span className={styles['note']}>{translate('targets.before')}</span> : null}
      <span className={styles['figure']} lang="zh-CN">
        {value.toLocaleString('zh-CN')} {indicator.attributes.unit}
      </span>{' '}
      <span className={styles['year']}>{year}</span>{' '}
      <SourceTags citations={citationsOfFact(indicator, attribute)} first={1} />
    </>
  );
}
