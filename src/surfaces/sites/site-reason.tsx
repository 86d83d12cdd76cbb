import { Fragment, type ReactNode } from 'react';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { uniqueCitations } from '../../atlas/records/unique-citations.ts';
import type { Reason } from '../../atlas/sites/need.ts';
import { Count } from '../../parts/count.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { BasisMark, SourceTags } from '../../parts/source-tag.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import styles from './sites.module.css';

/** What an answer rests on: words, the records, a distance with its uncertainty, and the sources or the rule. */
export function SiteReason({ reason }: { reason: Reason }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const { citations, errorKm, facility, kind, km, links, nodes, words } = reason;
  const rules = new Map(links.flatMap((link) => (link.basis === 'stated' ? [] : [[link.rule, link]])));
  const name = facility === undefined ? undefined : language === 'en' ? facility.nameEn : facility.name;
  const quoted =
    words === undefined ? null : (
      <span lang="zh-CN" className={styles['words']}>
        {translate(kind === 'state' ? 'sites.state.words' : 'sites.bears', { words })}
      </span>
    );
  return (
    <span className={styles['reason']} data-kind={kind}>
      {translate(`sites.because.${kind}`)}
      {name === undefined ? null : <> {name}</>}{' '}
      <Nodes nodes={kind === 'class' ? [] : nodes} words={quoted} />
      {kind === 'class' && nodes[0] !== undefined ? translate(`class.${nodes[0].class}`) : null}
      {km === undefined || errorKm === undefined ? null : (
        <>
          {' '}
          <Count value={km} of={translate('sites.distance.of')}>
            {translate('sites.distance', { km: km.toFixed(1), error: errorKm })}
          </Count>
        </>
      )}{' '}
      {[...rules].map(([rule, link]) => (
        <BasisMark key={rule} link={link} />
      ))}{' '}
      {facility === undefined ? null : <span className="basis-mark">{translate('basis.outside')}</span>}{' '}
      {citations.length === 0 ? null : <SourceTags citations={uniqueCitations(citations)} first={2} />}
    </span>
  );
}

/** Records in a row; what the first of them bears stands beside it. */
function Nodes({ nodes, words }: { nodes: readonly AtlasNode[]; words: ReactNode }): ReactNode {
  const translate = useTranslate();
  if (nodes.length === 0) return words;
  return nodes.map((node, index) => (
    <Fragment key={node.id}>
      {index === 0 ? '' : translate('list.separator')}
      <RecordLink node={node} />
      {index === 0 ? words : null}
    </Fragment>
  ));
}
