import { citationText } from '../../atlas/facts/citation-text.ts';
import type { Citation } from '../../atlas/records/citation.ts';
import type { AtlasDocument } from '../../atlas/records/document.ts';
import { useChoices } from '../../state/atlas-context.tsx';
import { addressOf } from '../../state/choices-address.ts';
import { CopyButton } from './copy-button.tsx';
import styles from './dossier.module.css';

/** A section of a document as a list of references would name it, to be copied with its address. */
export function CitationReference({ document, citation }: { document: AtlasDocument; citation: Citation }) {
  const language = useChoices((state) => state.language);
  const address = () => new URL(addressOf({ citation, language }), window.location.href).href;
  const text = citationText(document, citation.locator, language);
  return (
    <>
      <p className={styles['citation-text']}>{text}</p>
      <p className={styles['citation-actions']}>
        <CopyButton
          text={() => `${text} ${address()}`}
          label="citation.copy"
          copied="citation.copied"
          failed="citation.copyFailed"
          className="text-button"
        />
        <CopyButton
          text={address}
          label="dossier.copyLink"
          copied="dossier.copied"
          failed="dossier.copyFailed"
          className="text-button"
        />
      </p>
    </>
  );
}
