import type { Reading, RuleCheck } from '../../atlas/rules/rule-check.ts';
import { Count } from '../../parts/count.tsx';
import { CitedValue } from '../../parts/source-tag.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';

/**
 * What a reading comes to, `3–4` or `7+`, as our own count; the figure of a document opens its source, and where nothing is
 * counted the document is silent.
 */
export function ReadingCount({ reading, check }: { reading: Reading; check: RuleCheck }) {
  const translate = useTranslate();
  const { counted, limit } = check;
  const { isOpen, least, most } = reading;
  if (least === undefined || most === undefined)
    return <span className="silent">{translate('dossier.silent')}</span>;
  const range = least === most ? `${least}` : `${least}–${most}`;
  const [citation] = counted[reading.counted[0] ?? -1]?.citations ?? [];
  if (reading.reading === 'near-figure' && citation !== undefined)
    return <CitedValue value={`${isOpen ? '≥ ' : ''}${range} ${limit.unit}`} citation={citation} />;
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
