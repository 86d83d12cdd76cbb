import { useState } from 'react';
import type { DownloadNote } from '../export/download-note.ts';
import { type DownloadTable, headedRows } from '../export/download-table.ts';
import type { CountedTable } from '../export/subtotals.ts';
import { tableTexts } from '../export/table-text.ts';
import { copyTexts } from '../lib/copy-texts.ts';
import { useTranslate } from '../state/atlas-context.tsx';
import { SteadyButton } from '../ui/steady-button.tsx';

/** Puts the table on the clipboard, its subtotals and its note below it, and says whether that worked. */
export function CopyTable<Row>({
  table,
  subtotals,
  note,
}: {
  table: DownloadTable<Row>;
  subtotals: CountedTable | undefined;
  note: DownloadNote;
}) {
  const translate = useTranslate();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const copy = async (): Promise<void> => {
    setOutcome('none');
    const blocks = [
      headedRows(table),
      ...(subtotals === undefined ? [] : [headedRows(subtotals)]),
      note.lines,
    ];
    setOutcome((await copyTexts(tableTexts(blocks))) ? 'copied' : 'failed');
  };
  const said = {
    none: translate('download.copyAbout'),
    copied: translate('download.copied', { rows: table.rows.length, columns: table.columns.length }),
    failed: translate('download.copyFailed'),
  };
  return (
    <li>
      <SteadyButton
        className="format-button"
        disabled={table.columns.length === 0}
        onClick={() => void copy()}
      >
        {translate('download.copy')}
      </SteadyButton>
      <span role="status">{said[outcome]}</span>
    </li>
  );
}
