import type { Finding } from '../atlas/records/finding.ts';
import { useChoices } from '../state/atlas-context.tsx';
import { isPlainClick, recordAddress } from './record-link.tsx';

/** A link to a finding. */
export function FindingLink({ finding }: { finding: Finding }) {
  const select = useChoices((state) => state.select);
  const language = useChoices((state) => state.language);
  return (
    <a
      className="record-link"
      href={recordAddress(finding.id, language)}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        select({ kind: 'finding', id: finding.id });
      }}
    >
      {language === 'en' ? (finding.titleEn ?? finding.title) : finding.title}
    </a>
  );
}
