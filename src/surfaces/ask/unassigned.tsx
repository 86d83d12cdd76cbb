import type { Graph } from '../../atlas/graph/graph.ts';
import { type UnassignedIn, withoutBureaus } from '../../atlas/reading/who-to-ask.ts';
import { documentShortTitle } from '../../atlas/records/display-name.ts';
import type { AtlasDocument } from '../../atlas/records/document.ts';
import { Count } from '../../parts/count.tsx';
import { DocumentLink } from '../../parts/document-link.tsx';
import { SourceTags } from '../../parts/source-tag.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import styles from './ask.module.css';

/** What documents name no bureau for, and what such a document says instead. */
export function Unassigned({ graph, unassigned }: { graph: Graph; unassigned: readonly UnassignedIn[] }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const title = translate('ask.unassigned');
  return (
    <section className={styles['part']} aria-label={title}>
      <h3>{title}</h3>
      <ul className={styles['documents']}>
        {unassigned.flatMap(({ document: id, nodes }) => {
          const document = graph.document(id);
          if (document === undefined) return [];
          return [
            <li key={id}>
              <DocumentLink document={document}>{documentShortTitle(document, language)}</DocumentLink>{' '}
              <Count value={nodes.length} of={translate('ask.unassigned.of')}>
                {translate('ask.unassigned.counted', { count: nodes.length })}
              </Count>{' '}
              <span className="silent">{translate('dossier.silent')}</span>
              <Instead document={document} />
            </li>,
          ];
        })}
      </ul>
    </section>
  );
}

/** Of a document that names bureaus for none of its tasks: what it says instead. */
function Instead({ document }: { document: AtlasDocument }) {
  const language = useChoices((state) => state.language);
  const absence = withoutBureaus(document);
  if (absence === undefined) return null;
  const instead = language === 'en' ? (absence.insteadEn ?? absence.instead) : absence.instead;
  return instead === undefined ? null : (
    <p className={styles['note']}>
      {instead} <SourceTags citations={absence.citations} />
    </p>
  );
}
