import type { Reading, RuleCheck } from '../../atlas/rules/rule-check.ts';
import { Count } from '../../parts/count.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';

/** What a reading comes to, `3–4` or `7+`, as our own count; where it counts nothing, that the document is silent. */
export function ReadingCount({ reading, limit }: { reading: Reading; limit: RuleCheck['limit'] }) {
  const translate = useTranslate();
  const { isOpen, least, most } = reading;
  if (least === undefined || most === undefined)
    return <span className="silent">{translate('dossier.silent')}</span>;
  const range = least === most ? `${least}` : `${least}–${most}`;
  const notes = [
    translate('checks.countOf.reading', {
      what: translate(`counted.${limit.counted}`),
      reading: translate(`checks.reading.${reading.reading}`),
    }),
    ...(least === most ? [] : [translate('checks.range')]),
    ...(isOpen ? [translate('checks.open')] : []),
  ];
  return (
    <Count value={least} of={notes.join(translate('summary.comma'))}>
      {range}
      {isOpen ? '＋' : ''}
    </Count>
  );
}
