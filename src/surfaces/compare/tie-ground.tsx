import type { Tie } from '../../atlas/matrix/tie.ts';
import { recordName } from '../../atlas/records/display-name.ts';
import { BasisMark, SourceTags } from '../../parts/source-tag.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import styles from './compare.module.css';

/** What a tie rests on: the records that it leads through, the rules of its derived steps, and the sources. */
export function TieGround({ tie: { between, citations, links } }: { tie: Tie }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const rules = new Map(links.flatMap((link) => (link.basis === 'stated' ? [] : [[link.rule, link]])));
  return (
    <span className={styles['ground']}>
      {between.length === 0 ? null : (
        <span className={styles['via']}>
          {translate('compare.via', {
            names: between.map((node) => recordName(node, language)).join(translate('list.separator')),
          })}{' '}
        </span>
      )}
      {[...rules].map(([rule, link]) => (
        <BasisMark key={rule} link={link} />
      ))}{' '}
      {citations.length === 0 ? null : <SourceTags citations={citations} first={1} />}
    </span>
  );
}
