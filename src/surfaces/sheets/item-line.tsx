import { fieldText } from '../../atlas/facts/field-text.ts';
import { indicatorAbout } from '../../atlas/facts/indicator-about.ts';
import { citationsOfFact } from '../../atlas/facts/sources-of-fact.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import { LIKENESS_SIGNS } from '../../atlas/graph/likeness.ts';
import { quantityOf, yearOf } from '../../atlas/reading/indicator-value-words.ts';
import type { Citation } from '../../atlas/records/citation.ts';
import { documentShortTitle } from '../../atlas/records/display-name.ts';
import type { SheetItem } from '../../atlas/sheets/sheet-sections.ts';
import { RecordLink } from '../../parts/record-link.tsx';
import { BasisMark, SourceTags } from '../../parts/source-tag.tsx';
import { ViewLink } from '../../parts/view-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { PlaceLine } from './place-line.tsx';
import styles from './sheets.module.css';

interface LineProps {
  graph: Graph;
  item: SheetItem;
  /** Where all lines of the part are stated, which its head says. */
  isSaidAbove: boolean;
  /** Numbers on the map of places whose name had no room there. */
  keyed: ReadonlyMap<string, number>;
}

/** One line of the column of facts, with its sources. */
export function ItemLine({ graph, item, isSaidAbove, keyed }: LineProps) {
  const translate = useTranslate();
  const tags = isSaidAbove ? null : <Sources citations={item.citations} />;
  switch (item.kind) {
    case 'fact':
      return <FactLine graph={graph} item={item} isSaidAbove={isSaidAbove} />;
    case 'place':
      return (
        <>
          <PlaceLine entry={item.entry} number={keyed.get(item.key)} /> {tags}
        </>
      );
    case 'project':
      return (
        <>
          <RecordLink node={item.project.project} />{' '}
          <span className={styles['quiet']}>
            {item.project.places.length === 0
              ? translate('sheets.noPlace')
              : item.project.places.map((place, index) => (
                  <span key={place.id}>
                    {index === 0 ? '' : translate('list.separator')}
                    <RecordLink node={place} />
                  </span>
                ))}
          </span>{' '}
          {tags}
        </>
      );
    case 'record':
      return (
        <>
          <RecordLink node={item.record.node} />{' '}
          {item.record.node.kind === 'organisation' ? null : (
            <span className={styles['quiet']}>{translate(`class.${item.record.node.class}`)}</span>
          )}{' '}
          {tags}
        </>
      );
    case 'target':
      return <TargetLine item={item} />;
    case 'neighbour':
      return <NeighbourLine item={item} />;
  }
}

const Sources = ({ citations }: { citations: readonly Citation[] }) =>
  citations.length === 0 ? null : <SourceTags citations={citations} first={2} />;

function FactLine({
  graph,
  item: { fact, citations },
  isSaidAbove,
}: {
  graph: Graph;
  item: Extract<SheetItem, { kind: 'fact' }>;
  isSaidAbove: boolean;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const isRead = fact.sources.some(({ basis }) => basis === 'derived');
  return (
    <>
      <span className={styles['term']}>{translate(fact.label)}</span>{' '}
      {fact.value === undefined ? (
        <span className="silent">{translate('dossier.silent')}</span>
      ) : (
        <span lang="zh-CN">{fieldText(fact.value, { translate, language, graph })}</span>
      )}{' '}
      {isRead ? <span className="basis-mark">{translate('basis.reading')}</span> : null}{' '}
      {isSaidAbove ? null : <Sources citations={citations} />}
    </>
  );
}

function TargetLine({ item: { record } }: { item: Extract<SheetItem, { kind: 'target' }> }) {
  const translate = useTranslate();
  const { attributes } = record.node;
  const about = indicatorAbout(record.node);
  const attribute = attributes.value === undefined ? 'goal' : 'value';
  return (
    <>
      <RecordLink node={record.node} />{' '}
      {about === '' ? null : (
        <span className={styles['quiet']} lang="zh-CN">
          {about}{' '}
        </span>
      )}
      <span className={styles['figure']} lang="zh-CN">
        {quantityOf(attributes, translate)}
      </span>{' '}
      <span className={styles['quiet']}>
        {yearOf(attributes, translate)} {translate(`class.${record.node.class}`)}
      </span>{' '}
      <Sources citations={citationsOfFact(record.node, attribute)} />
    </>
  );
}

/** A sheet of another generation: how it follows, its name and its document. */
function NeighbourLine({ item: { neighbour } }: { item: Extract<SheetItem, { kind: 'neighbour' }> }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const { document, industry, likeness, link, when } = neighbour;
  const hasSheet = document.status !== 'draft';
  return (
    <>
      <span className={styles['quiet']}>{translate(`sheets.when.${when}`)}</span>{' '}
      <span aria-hidden="true">{LIKENESS_SIGNS[likeness]}</span>{' '}
      {hasSheet ? (
        <ViewLink view="sheets" pairs={[['sheet', industry.id]]}>
          {language === 'en' ? (industry.nameEn ?? industry.name) : industry.name}
        </ViewLink>
      ) : (
        <RecordLink node={industry} />
      )}{' '}
      <span className={styles['quiet']}>
        {documentShortTitle(document, language)} · {translate(`class.${industry.class}`)} ·{' '}
        {translate(`sheets.likeness.${likeness}`)}
      </span>{' '}
      <BasisMark link={link} /> <Sources citations={link.citations} />
    </>
  );
}
