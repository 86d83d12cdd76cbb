import type { ReactNode } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { allAskedQuantities } from '../../atlas/policy/asked-quantities.ts';
import type { Project } from '../../atlas/policy/project-text.ts';
import { policyClauses } from '../../atlas/policy/support-for.ts';
import { recordName } from '../../atlas/records/display-name.ts';
import type { Translate } from '../../messages/translate.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import styles from './incentives.module.css';

/** What is told of a project, thing by thing: records by name, words of the clauses, numbers with their units. */
export function toldTexts(
  graph: Graph,
  { claims, industries, isAllSaid, pieces, place, quantities }: Project,
  language: 'zh' | 'en',
  translate: Translate,
): readonly string[] {
  const { 'grants-per-firm': earlier } = quantities;
  const records = [...industries, ...(place === undefined ? [] : [place])];
  return [
    ...records.flatMap((id) => {
      const node = graph.node(id);
      return node === undefined ? [] : [recordName(node, language)];
    }),
    // How many there are says that there are any.
    ...claims.filter(({ words }) => pieces.every((own) => own.words !== words)).map(({ words }) => words),
    ...allAskedQuantities(policyClauses(graph)).flatMap(({ quantity, unit }) => {
      const number = quantities[quantity];
      if (number === undefined) return [];
      const written = number.toLocaleString('zh-CN');
      return [
        translate('support.number', {
          quantity: translate(`quantity.${quantity}`),
          number: written,
          unit: translate(`unit.${unit}`),
        }),
      ];
    }),
    ...pieces.map(({ number, words }) => translate('support.pieces.told', { words, number })),
    ...(earlier === undefined
      ? []
      : [translate('support.earlier.told', { sum: earlier.toLocaleString('zh-CN') })]),
    ...(isAllSaid ? [translate('support.only')] : []),
  ];
}

/** What is told, in one line instead of the form. */
export function ToldLine({ graph, project, way }: { graph: Graph; project: Project; way: ReactNode }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  return (
    <div className={styles['told']}>
      <h3>{toldTexts(graph, project, language, translate).join(translate('summary.semicolon'))}</h3>
      {way}
    </div>
  );
}
