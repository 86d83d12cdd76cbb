import type { Graph } from '../../atlas/graph/graph.ts';
import { uniqueCitations } from '../../atlas/records/citation.ts';
import { Count } from '../../parts/count.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { SourceTags } from '../../parts/source-tag.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';

/** A finding: every reading with its citation, what the atlas does about it, and the records that it concerns. */
export function FindingDossier({ graph, id }: { graph: Graph; id: string }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const finding = graph.finding(id);
  if (finding === undefined) return null;
  const concerned = finding.concerns.flatMap((concern) => graph.node(concern) ?? []);
  return (
    <article>
      <header className="dossier-head">
        <p className="dossier-path">{translate('kind.finding')}</p>
        <h2 className="dossier-name is-sentence">
          {language === 'en' ? (finding.titleEn ?? finding.title) : finding.title}
        </h2>
      </header>
      <ol className="readings">
        {finding.readings.map((reading, index) => (
          <li key={reading.text}>
            <h3>{translate('finding.reading', { number: index + 1 })}</h3>
            <p>{language === 'en' ? (reading.textEn ?? reading.text) : reading.text}</p>
            <SourceTags citations={reading.citations} />
          </li>
        ))}
      </ol>
      <section className="dossier-section">
        <h3>{translate('finding.treatment')}</h3>
        <p>
          {language === 'en' ? (finding.treatmentEn ?? finding.treatment) : finding.treatment}{' '}
          <SourceTags
            citations={uniqueCitations(finding.readings.flatMap((reading) => reading.citations))}
            first={3}
          />
        </p>
      </section>
      {concerned.length > 0 ? (
        <section className="dossier-section">
          <h3>
            {translate('finding.concerns')}{' '}
            <Count
              value={concerned.length}
              of={translate('count.related', { heading: translate('finding.concerns') })}
            />
          </h3>
          <ul className="related">
            {concerned.map((node) => (
              <li key={node.id}>
                <span className="related-name">
                  <RecordLink node={node} />
                </span>
                <span className="related-basis">{translate(`class.${node.class}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </article>
  );
}
