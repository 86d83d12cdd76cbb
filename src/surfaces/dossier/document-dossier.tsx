import type { Graph } from '../../atlas/graph/graph.ts';
import { type DocumentDossierModel, readDocument } from '../../atlas/reading/document-reading.ts';
import { Count } from '../../parts/count.tsx';
import { documentShortTitle, documentTitle } from '../../parts/document-link.tsx';
import { FindingLink } from '../../parts/finding-link.tsx';
import { SourceTags } from '../../parts/source-tag.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { DocumentChanges } from './change-sections.tsx';
import { DocumentOutline } from './document-contents.tsx';
import { ShortList } from './short-list.tsx';

/** A source document: what it is, what it changed, what the atlas holds from each section, and what does not add up. */
export function DocumentDossier({ graph, id }: { graph: Graph; id: string }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const model = readDocument(graph, id);
  if (model === undefined) return null;
  const { document, findings } = model;
  return (
    <article>
      <header className="dossier-head">
        <p className="dossier-path">
          {translate('document.kind')} · {documentShortTitle(document, language)}
        </p>
        <h2 className="dossier-name is-sentence">{documentTitle(document, language)}</h2>
        {document.titleEn === undefined ? null : (
          <p className="dossier-other" title={translate('dossier.nameEnNote')}>
            {language === 'en' ? document.title : document.titleEn}
          </p>
        )}
      </header>
      {document.status === 'draft' ? <p className="draft-warning">{translate('policy.draft')}</p> : null}
      <DocumentFacts model={model} />
      <DocumentChanges graph={graph} changes={model.changes} reforms={model.reforms} />
      <section className="dossier-section" aria-label={translate('dossier.findings')}>
        <h3>
          {translate('dossier.findings')} <Count value={findings.length} of={translate('count.findings')} />
        </h3>
        {findings.length === 0 ? (
          <p className="silent">{translate('document.noFindings')}</p>
        ) : (
          <ShortList items={findings} className="finding-list">
            {(finding) => (
              <li key={finding.id}>
                <FindingLink finding={finding} />
              </li>
            )}
          </ShortList>
        )}
      </section>
      <DocumentOutline graph={graph} document={document} sections={model.sections} />
    </article>
  );
}

function DocumentFacts({ model: { document, places, recordCount } }: { model: DocumentDossierModel }) {
  const translate = useTranslate();
  const silent = translate('dossier.silent');
  const printed = (value: string | undefined) =>
    value === undefined ? (
      silent
    ) : (
      <>
        {value} <SourceTags citations={document.citations} first={3} />
      </>
    );
  const facts = [
    ['document.issuer', printed(document.issuer)],
    ['document.number', printed(document.number)],
    ['document.issued', printed(document.issued)],
    ['document.period', printed(document.period)],
    ['document.status', translate(`document.status.${document.status}`)],
    [
      'document.held',
      <Count key="held" value={recordCount} of={translate('count.held')} className="">
        {translate('document.held.count', { count: recordCount })}
      </Count>,
    ],
    [
      'document.places',
      places.length === 0 ? (
        translate('document.noPlaces')
      ) : (
        <Count key="places" value={places.length} of={translate('count.documentPlaces')} className="">
          {translate('document.places.count', { count: places.length })}
        </Count>
      ),
    ],
    ['fact.note', document.note === undefined ? undefined : printed(document.note)],
  ] as const;
  return (
    <dl className="facts">
      {facts.map(([key, value]) =>
        value === undefined ? null : (
          <div key={key}>
            <dt>{translate(key)}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
