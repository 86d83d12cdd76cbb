import type { Graph } from '../../atlas/graph/graph.ts';
import { documentShortTitle, recordName } from '../../atlas/records/display-name.ts';
import { sheetNames } from '../../atlas/sheets/sheet-list.ts';
import type { Sheet } from '../../atlas/sheets/sheet-of.ts';
import type { Translate } from '../../messages/translate.ts';
import { useChoices, useGraph, useTranslate } from '../../state/atlas-context.tsx';

/** What a sheet is called, and what stands small above its name. */
export interface SheetTitle {
  name: string;
  above: string;
}

function titleOf(
  graph: Graph | undefined,
  sheet: Sheet,
  language: 'zh' | 'en',
  translate: Translate,
): SheetTitle {
  if (sheet.kind === 'overall') return { name: translate('sheets.overall'), above: translate('tab.sheets') };
  const { document, industry, wholes } = sheet;
  const number = graph === undefined ? 0 : sheetNames(graph).indexOf(sheet.name);
  const above = [
    translate('sheets.number', { number }),
    documentShortTitle(document, language),
    ...wholes.map((whole) => recordName(whole, language)),
    translate(`class.${industry.class}`),
  ];
  return { name: recordName(industry, language), above: [...new Set(above)].join(' · ') };
}

export function useSheetTitle(sheet: Sheet): SheetTitle {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const graph = useGraph();
  return titleOf(graph, sheet, language, translate);
}
