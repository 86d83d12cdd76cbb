import { Fragment, useMemo } from 'react';
import { citationText } from '../../atlas/facts/citation-text.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Briefing } from '../../atlas/handover/briefing.ts';
import type { Inline } from '../../atlas/reading/block.ts';
import { scaleText } from '../../lib/paper-scale.ts';
import { Count } from '../../parts/count.tsx';
import { MixedText } from '../../parts/mixed-text.tsx';
import { QrCode } from '../../parts/qr-code.tsx';
import { useChoices, useSite, useTranslate } from '../../state/atlas-context.tsx';
import { BriefingBlocks } from './briefing-blocks.tsx';
import { BriefingContext } from './briefing-context.ts';
import { BriefingHeading, type Level } from './briefing-heading.tsx';
import { Pieces, sourceId } from './briefing-pieces.tsx';
import type { Locator } from './draw-locator.ts';
import styles from './handover.module.css';
import { LocatorMap } from './locator-map.tsx';

/** A briefing, set like a document: title and code, what it is, the map, then all of it, and its sources at the end. */
export function BriefingDocument({
  graph,
  briefing,
  locator,
  address,
  isPaper,
}: {
  graph: Graph;
  briefing: Briefing;
  locator: Locator | undefined;
  /** Of the live page, whole. */
  address: string;
  isPaper: boolean;
}) {
  const { notes, sections, warning } = briefing;
  const context = useMemo(() => ({ notes, isPaper }), [notes, isPaper]);
  const [title, section, part]: readonly [Level, Level, Level] = isPaper ? [1, 2, 3] : [3, 4, 5];
  return (
    <BriefingContext value={context}>
      <article className={styles['document']}>
        <Head graph={graph} briefing={briefing} address={address} level={title} />
        {warning === undefined ? null : (
          <p className={styles['warning']} data-tone="warning" role="note">
            {warning}
          </p>
        )}
        {locator === undefined ? null : <Where briefing={briefing} locator={locator} />}
        {sections.map((own) => (
          <section key={own.key} aria-label={own.heading}>
            <BriefingHeading level={section}>
              {own.heading}
              {own.count === undefined ? null : (
                <> {isPaper ? own.count.value : <Count value={own.count.value} of={own.count.of} />}</>
              )}
              {own.remark === undefined ? null : (
                <small>
                  <Pieces pieces={own.remark} />
                </small>
              )}
            </BriefingHeading>
            <BriefingBlocks blocks={own.blocks} level={part} />
          </section>
        ))}
        <Sources graph={graph} briefing={briefing} level={section} isPaper={isPaper} />
        <Foot address={address} />
      </article>
    </BriefingContext>
  );
}

const CHINESE = /\p{Script=Han}/u;
const languageOf = (words: string): 'zh-CN' | 'en' => (CHINESE.test(words) ? 'zh-CN' : 'en');

function Head({
  graph,
  briefing: { figures, identity, otherName, path, summary, title },
  address,
  level,
}: {
  graph: Graph;
  briefing: Briefing;
  address: string;
  level: Level;
}) {
  const translate = useTranslate();
  const { reviewNumber } = useSite();
  return (
    <header className={styles['head']}>
      <div>
        <p className={styles['above']}>
          {translate('handover.head')}
          {' · '}
          {translate('handover.date', { date: graph.dataset.generated })}
          {' · '}
          {translate('frame.reviewNumber', {
            number: reviewNumber === '' ? translate('frame.schematic') : reviewNumber,
          })}
        </p>
        <BriefingHeading level={level}>
          <span lang={languageOf(title)}>{title}</span>
        </BriefingHeading>
        {otherName === undefined ? null : (
          <p className={styles['other']} lang={languageOf(otherName)}>
            {otherName}
          </p>
        )}
        <Steps items={path} separator=" › " />
        <Steps items={identity} separator=" · " />
        {summary.length === 0 ? null : (
          <p className={styles['summary']}>
            <Pieces pieces={summary} />
          </p>
        )}
        {figures.length === 0 ? null : (
          <dl className={styles['figures']}>
            {figures.map(({ content, key, label }) => (
              <div key={key}>
                <dt>
                  <Pieces pieces={label} />
                </dt>
                <dd>
                  <Pieces pieces={content} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <QrCode text={address} label={translate('handover.code')} className={styles['code']} />
    </header>
  );
}

function Steps({ items, separator }: { items: readonly (readonly Inline[])[]; separator: string }) {
  if (items.length === 0) return null;
  return (
    <p className={styles['steps']} data-kind="lead">
      {items.map((item, index) => (
        // Steps never change places within their line.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Fragment key={index}>
          {index === 0 ? null : separator}
          <Pieces pieces={item} />
        </Fragment>
      ))}
    </p>
  );
}

/** The map, and beside it how well what it shows is known. */
function Where({ briefing, locator }: { briefing: Briefing; locator: Locator }) {
  const translate = useTranslate();
  const { drawing, notes, shapes } = locator;
  return (
    <figure className={styles['where']}>
      <LocatorMap shapes={shapes} label={translate('handover.map', { name: briefing.title })} />
      <figcaption>
        <ul>
          {notes.map((pieces, index) => (
            // Notes never change places.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={index}>
              <Pieces pieces={pieces} />
            </li>
          ))}
        </ul>
        <p>
          {translate('sheets.scaleOf', { scale: scaleText(drawing.scale) })}
          {translate('list.and')}
          {translate('sheets.projection')}
        </p>
        <p>
          {translate('frame.attributionShort')}
          {' · '}
          {translate('frame.parks')}
        </p>
      </figcaption>
    </figure>
  );
}

/** Every source by its number, as a list of references would name it. */
function Sources({
  graph,
  briefing: { notes },
  level,
  isPaper,
}: {
  graph: Graph;
  briefing: Briefing;
  level: Level;
  isPaper: boolean;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  if (notes.length === 0) return null;
  return (
    <section aria-label={translate('handover.sources')}>
      <BriefingHeading level={level}>{translate('handover.sources')}</BriefingHeading>
      <ol className={styles['sources']}>
        {notes.map((citation, index) => {
          const document = graph.document(citation.document);
          return (
            <li
              key={`${citation.document}#${citation.locator}`}
              id={isPaper ? sourceId(index + 1) : undefined}
            >
              {document === undefined ? (
                `${citation.document} ${citation.locator}`
              ) : (
                <>
                  <span data-kind="term">
                    <MixedText text={citationText(document, citation.locator, language)} />
                  </span>
                  {isPaper ? null : <Pieces pieces={[{ kind: 'notes', citations: [citation] }]} />}
                </>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Foot({ address }: { address: string }) {
  const translate = useTranslate();
  return (
    <p className={styles['foot']} data-tone="ours">
      {translate('handover.live')} <a href={address}>{address}</a>
      <br />
      {translate('frame.attribution')}
    </p>
  );
}
