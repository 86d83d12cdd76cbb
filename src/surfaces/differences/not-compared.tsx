import type { Graph } from '../../atlas/graph/graph.ts';
import type { NotCompared } from '../../atlas/records/difference.ts';
import { documentShortTitle } from '../../atlas/records/display-name.ts';
import { isMessageKey, type Translate } from '../../messages/translate.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import styles from './differences.module.css';

/** What is not held against each other, and because of which document: no difference, and it says so. */
export function NotComparedNote({ graph, note }: { graph: Graph; note: NotCompared }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  return <p className={styles['silent']}>{notComparedWords(graph, note, translate, language)}</p>;
}

export function notComparedWords(
  graph: Graph,
  { classes, documents, kind, reason }: NotCompared,
  translate: Translate,
  language: 'zh' | 'en',
): string {
  const titles = documents.flatMap((id) => {
    const document = graph.document(id);
    return document === undefined ? [] : [documentShortTitle(document, language)];
  });
  const name = (key: string) => (isMessageKey(key) ? translate(key) : key);
  const what = (classes ?? []).map((one) => name(`class.${one}`));
  const separator = translate('list.separator');
  return translate(`differences.notCompared.${reason}`, {
    documents: titles.join(separator),
    what: what.length === 0 ? translate(`differences.kind.${kind}`) : what.join(separator),
  });
}
