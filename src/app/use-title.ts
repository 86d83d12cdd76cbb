import { useEffect } from 'react';
import { useChoices, useGraph, useTranslate } from '../state/atlas-context.tsx';
import type { Selection } from '../state/choices.ts';
import { VIEWS } from './surfaces.ts';

/** The title of the window says what is read, then where: history, tabs and messengers show nothing else. */
export function useTitle(): void {
  const translate = useTranslate();
  const name = useSelectedName();
  const view = useChoices((state) => state.view);
  const [tab] = VIEWS.find(view)?.tabs ?? [];
  useEffect(() => {
    const parts = [
      name,
      view === 'map' || tab === undefined ? undefined : translate(tab.label),
      translate('app.title'),
    ];
    document.title = parts.filter((part) => part !== undefined && part !== '').join(' · ');
  }, [name, view, tab, translate]);
}

function useSelectedName(): string | undefined {
  const graph = useGraph();
  const selection = useChoices((state) => state.selection);
  const language = useChoices((state) => state.language);
  const names = graph === undefined ? undefined : namesOf(selection);
  return (language === 'en' ? names?.en : undefined) ?? names?.zh;

  function namesOf(of: Selection): { zh: string; en: string | undefined } | undefined {
    if (graph === undefined || of.kind === 'none') return undefined;
    if (of.kind === 'node') {
      const node = graph.node(of.id);
      return node === undefined ? undefined : { zh: node.name, en: node.nameEn };
    }
    if (of.kind === 'finding') {
      const finding = graph.finding(of.id);
      return finding === undefined ? undefined : { zh: finding.title, en: finding.titleEn };
    }
    const document = graph.document(of.id);
    return document === undefined ? undefined : { zh: document.shortTitle, en: document.shortTitleEn };
  }
}
