import type { ReactNode } from 'react';
import { periodIn } from '../../atlas/facts/period-words.ts';
import type { DocumentInTime } from '../../atlas/plans/documents-in-time.ts';
import { Count } from '../../parts/count.tsx';
import { DocumentLink } from '../../parts/document-link.tsx';
import { MixedText } from '../../parts/mixed-text.tsx';
import { SourceTags } from '../../parts/source-tag.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { layersOfPlan } from '../../state/layers-choice.ts';
import styles from './documents.module.css';

/** One document: what is printed of it, in how far it counts, and what the atlas holds and draws from it. */
export function DocumentCard({ held }: { held: DocumentInTime }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const isFollowed = useChoices((state) => state.plan === held.document.id);
  const choosePlan = useChoices((state) => state.choosePlan);
  const { document } = held;
  const isChinese = language === 'zh';
  const other = isChinese ? document.titleEn : document.title;
  const scope = (isChinese ? undefined : document.scopeEn) ?? document.scope;
  return (
    <li className={styles['card']} data-followed={isFollowed ? '' : undefined}>
      <h3>
        <DocumentLink document={document} />
      </h3>
      {other === undefined ? null : (
        <p className={styles['other']} lang={isChinese ? 'en' : 'zh-CN'}>
          {other}
        </p>
      )}
      <dl>
        <Line label={translate('document.issuer')}>{document.issuer}</Line>
        <Line label={translate('document.number')}>{document.number}</Line>
        <Line label={translate('documents.date')}>{document.issued}</Line>
        <Line label={translate('document.period')}>
          {document.period === undefined ? undefined : periodIn(document.period, language)}
        </Line>
        <Line label={translate('documents.scope')}>{scope ?? translate('documents.wholeCity')}</Line>
        <Line label={translate('document.status')}>{translate(`documents.status.${document.status}`)}</Line>
        <Line label={translate('document.held')}>
          <Holdings held={held} />
        </Line>
        <Line label={translate('documents.onMap')}>
          <Drawn held={held} />
        </Line>
      </dl>
      <footer>
        <button
          type="button"
          className={styles['follow']}
          aria-pressed={isFollowed}
          onClick={() => choosePlan(isFollowed ? undefined : document.id)}
        >
          {translate('documents.follow')}
        </button>
        <SourceTags citations={document.citations} first={3} />
      </footer>
    </li>
  );
}

/** A label with what is printed; without that it says that nothing is. */
function Line({ label, children }: { label: string; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {typeof children === 'string' ? (
          <MixedText text={children} />
        ) : (
          (children ?? <span className="silent">{translate('dossier.silent')}</span>)
        )}
      </dd>
    </div>
  );
}

function Holdings({ held }: { held: DocumentInTime }) {
  const translate = useTranslate();
  const counts = [
    ...held.held.map(({ kind, count }) => ({
      kind: translate(`kind.${kind}`),
      count,
      of: translate('documents.counted', { kind: translate(`kind.${kind}`) }),
    })),
    ...(held.findings.length === 0
      ? []
      : [
          {
            kind: translate('kind.finding'),
            count: held.findings.length,
            of: translate('documents.countedFindings'),
          },
        ]),
  ];
  return (
    <span className={styles['holdings']}>
      {counts.map(({ kind, count, of }) => (
        <span key={kind}>
          {kind} <Count value={count} of={of} />
        </span>
      ))}
    </span>
  );
}

/** Which layers are the document's own; one that draws no space says so. */
function Drawn({ held }: { held: DocumentInTime }) {
  const translate = useTranslate();
  const layers = layersOfPlan(held.document.id);
  return (
    <>
      {layers === undefined
        ? translate('documents.noSpace')
        : layers.map((layer) => translate(`legend.layer.${layer}`)).join(translate('list.separator'))}
      {translate('list.and')}
      {held.places.length === 0 ? (
        translate('documents.noPlaces')
      ) : (
        <span className={styles['places']}>
          {translate('documents.mentions')}{' '}
          <Count value={held.places.length} of={translate('count.documentPlaces')} />
        </span>
      )}
    </>
  );
}
