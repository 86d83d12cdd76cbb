import type { Graph } from '../../atlas/graph/graph.ts';
import type { Dossier } from '../../atlas/reading/block.ts';
import { errorReport } from '../../atlas/reading/error-report.ts';
import type { Citation } from '../../atlas/records/citation.ts';
import { reportAddress } from '../../lib/report-address.ts';
import { useWords } from '../../parts/use-words.ts';
import { useChoices, useSite, useTranslate } from '../../state/atlas-context.tsx';
import { addressOf } from '../../state/choices-address.ts';

/** Opens a mail or an issue about an error, with what it is about written in; nothing where the operator takes none. */
export function ReportLink({
  graph,
  dossier,
  citation,
  className,
}: {
  graph: Graph;
  dossier: Dossier;
  citation?: Citation;
  className?: string | undefined;
}) {
  const translate = useTranslate();
  const words = useWords();
  const language = useChoices((state) => state.language);
  const { reportTo } = useSite();
  if (reportTo === undefined || reportTo === '') return null;
  const selection = dossier.subject;
  const link = addressOf({ selection, language, ...(citation === undefined ? {} : { citation }) });
  const address = new URL(link, window.location.href).href;
  const { body, title } = errorReport(graph, dossier, { citation, address, language, words });
  const to = reportAddress(reportTo, title, body);
  return to === undefined ? null : (
    <a className={className} href={to} target="_blank" rel="noopener noreferrer">
      {translate('report.open')}
    </a>
  );
}
