import { documentShortTitle } from '../../atlas/records/display-name.ts';
import { Count } from '../../parts/count.tsx';
import { useRecordName } from '../../parts/record-link.tsx';
import { useChoices, useGraph, useSession, useTranslate } from '../../state/atlas-context.tsx';
import styles from './legend.module.css';

/** What the map makes stand out now, and for whom: a document or a record that is read, or the open list. */
export function LitNote() {
  const translate = useTranslate();
  const graph = useGraph();
  const selection = useChoices((state) => state.selection);
  const language = useChoices((state) => state.language);
  const lit = useSession((state) => state.lit);
  const nameOf = useRecordName();
  if (graph === undefined || lit === 0) return null;
  const document = selection.kind === 'document' ? graph.document(selection.id) : undefined;
  const node = selection.kind === 'node' ? graph.node(selection.id) : undefined;
  const of =
    document !== undefined
      ? documentShortTitle(document, language)
      : node !== undefined
        ? nameOf(node)
        : translate(selection.kind === 'finding' ? 'legend.lit.finding' : 'legend.lit.list');
  return (
    <p className={styles['note']}>
      <Count value={lit} of={translate('count.lit')} className="">
        {translate('legend.lit', { of, count: lit })}
      </Count>
    </p>
  );
}
