import type { Graph } from '../../atlas/graph/graph.ts';
import { PRECISIONS } from '../../atlas/records/location.ts';
import { KeyList } from '../../parts/key-list.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import styles from './about.module.css';
import { DeviceSection } from './device-section.tsx';
import { RuleSwitches } from './rule-switches.tsx';

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
  const openView = useChoices((state) => state.openView);
  return (
    <section className={`panel ${styles['about']}`} aria-label={translate('nav.about')} tabIndex={-1}>
      <h2 className="reading-title">{translate('app.title')}</h2>
      <p>{translate('about.lead')}</p>
      <h3>{translate('about.documents')}</h3>
      <p>
        {translate('about.documents.note', { count: graph.dataset.documents.length })}{' '}
        <button type="button" className="text-button" onClick={() => openView('documents')}>
          {translate('about.documents.open')}
        </button>
      </p>
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
      <ul className={styles['files']}>
        {DOWNLOADS.map((file) => (
          <li key={file}>
            <a className="record-link" href={`data/${file}`} download>
              {file}
            </a>
          </li>
        ))}
      </ul>
      <h3>{translate('about.device')}</h3>
      <DeviceSection />
      <h3>{translate('about.keyboard')}</h3>
      <KeyList heading="h4" />
      <h3>{translate('about.privacy')}</h3>
      <p>{translate('about.privacy.note')}</p>
      <h3>{translate('about.licence')}</h3>
      <p>{translate('frame.attribution')}</p>
      <p>
        <a className="record-link" href="licences.txt">
          licences.txt
        </a>
      </p>
    </section>
  );
}
