import { Fragment } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { NotCompared } from '../../atlas/records/difference.ts';
import { documentShortTitle } from '../../atlas/records/display-name.ts';
import { isMessageKey, type Translate } from '../../messages/translate.ts';
import { DocumentLink } from '../../parts/document-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import styles from './differences.module.css';
import { SLOTS, Slotted } from './slotted.tsx';

/** What is not held against each other, and because of which document: no difference, and it says so. */
export function NotComparedNote({ graph, note }: { graph: Graph; note: NotCompared }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const documents = note.documents.flatMap((id) => graph.document(id) ?? []);
  return (
    <p className={styles['silent']}>
      <Slotted
        sentence={sentenceOf(note, SLOTS.documents, translate)}
        parts={{
          [SLOTS.documents]: documents.map((document, index) => (
            <Fragment key={document.id}>
              {index === 0 ? null : translate('list.separator')}
              <DocumentLink document={document}>{documentShortTitle(document, language)}</DocumentLink>
            </Fragment>
          )),
        }}
      />
    </p>
  );
}

/** The same in words alone. */
export function notComparedWords(
  graph: Graph,
  note: NotCompared,
  translate: Translate,
  language: 'zh' | 'en',
): string {
  const titles = note.documents.flatMap((id) => {
    const document = graph.document(id);
    return document === undefined ? [] : [documentShortTitle(document, language)];
  });
  return sentenceOf(note, titles.join(translate('list.separator')), translate);
}

function sentenceOf({ classes, kind, reason }: NotCompared, documents: string, translate: Translate): string {
  const what = (classes ?? []).flatMap((one) => {
    const key = `class.${one}`;
    return isMessageKey(key) ? [translate(key)] : [];
  });
  return translate(`differences.notCompared.${reason}`, {
    documents,
    what: what.length === 0 ? translate(`differences.kind.${kind}`) : what.join(translate('list.separator')),
  });
}
