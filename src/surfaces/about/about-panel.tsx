import { periodIn } from '../../atlas/facts/period-words.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import { PRECISIONS } from '../../atlas/records/location.ts';
import { DocumentLink } from '../../parts/document-link.tsx';
import { KeyList } from '../../parts/key-list.tsx';
import { SourceTags } from '../../parts/source-tag.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { RuleSwitches } from './rule-switches.tsx';
import './about.css';

/** Files that a reader may take away, relative to the page. */
const DOWNLOADS: readonly string[] = [
  'atlas.json',
  'datapackage.json',
  'csv/place.csv',
  'csv/industry.csv',
  'csv/project.csv',
  'csv/organisation.csv',
  'csv/measure.csv',
  'csv/indicator.csv',
  'csv/links.csv',
  'csv/findings.csv',
];

export { words } from './words.ts';
export { AboutPanel as Panel };

/** What the atlas rests on: documents, rules, precision, data, licences, keys. */
export function AboutPanel({ graph }: { graph: Graph }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  return (
    <section className="panel about" aria-label={translate('nav.about')} tabIndex={-1}>
      <h2 className="reading-title">{translate('app.title')}</h2>
      <p>{translate('about.lead')}</p>
      <h3>{translate('about.documents')}</h3>
      <ul className="about-documents">
        {graph.dataset.documents.map((document) => (
          <li key={document.id}>
            <strong>
              <DocumentLink document={document} />
            </strong>
            <span className="reading-meta">
              {[
                document.issuer,
                document.number,
                document.issued,
                document.status === 'unknown' && document.period !== undefined
                  ? translate('citation.period', { period: periodIn(document.period, language) })
                  : undefined,
                translate(`document.status.${document.status}`),
              ]
                .filter((part) => part !== undefined && part !== '')
                .join(' · ')}
            </span>{' '}
            <SourceTags citations={document.citations} first={1} />
          </li>
        ))}
      </ul>
      <h3>{translate('about.rules')}</h3>
      <RuleSwitches graph={graph} />
      <h3>{translate('about.precision')}</h3>
      <ul>
        {PRECISIONS.map((precision) => (
          <li key={precision}>{translate(`dossier.precision.${precision}`)}</li>
        ))}
      </ul>
      <h3>{translate('about.data')}</h3>
      <p>{translate('about.data.note')}</p>
      <ul className="about-data">
        {DOWNLOADS.map((file) => (
          <li key={file}>
            <a className="record-link" href={`data/${file}`} download>
              {file}
            </a>
          </li>
        ))}
      </ul>
      <h3>{translate('about.keyboard')}</h3>
      <KeyList heading="h4" />
      <h3>{translate('about.licence')}</h3>
      <p>{translate('frame.attribution')}</p>
    </section>
  );
}
