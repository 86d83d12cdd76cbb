import { absencesOfClasses } from '../../atlas/graph/absences-of.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import { subjectIn } from '../../atlas/reading/absence-blocks.ts';
import { documentShortTitle } from '../../atlas/records/display-name.ts';
import type { TableRow } from '../../atlas/tables/table-row.ts';
import { DocumentLink } from '../../parts/document-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import styles from './lists.module.css';

/** What one may look for in this list and no document holds, closed; each document tells in its dossier what it says instead. */
export function AbsenceNote({ graph, rows }: { graph: Graph; rows: readonly TableRow[] }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const classes = new Set(rows.flatMap(({ facets }) => facets.class ?? []));
  const missing = absencesOfClasses(graph, classes);
  if (missing.length === 0) return null;
  const subjects = new Set(missing.map(({ absence }) => subjectIn(language, absence)));
  const byDocument = [...new Set(missing.map(({ document }) => document))].map((document) => ({
    document,
    told: missing.filter((item) => item.document === document).map(({ absence }) => absence),
  }));
  return (
    <details className={styles['absences']}>
      <summary>
        {translate('list.absences', { subjects: [...subjects].join(translate('list.separator')) })}
      </summary>
      <ul>
        {byDocument.map(({ document, told }) => (
          <li key={document.id}>
            <DocumentLink document={document}>{documentShortTitle(document, language)}</DocumentLink>
            {translate('summary.colon')}
            {told.map((absence) => subjectIn(language, absence)).join(translate('list.separator'))}
          </li>
        ))}
      </ul>
    </details>
  );
}
