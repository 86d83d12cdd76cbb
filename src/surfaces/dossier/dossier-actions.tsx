import type { AtlasNode } from '../../atlas/records/node.ts';
import { addressOf } from '../../parts/subject-link.tsx';
import { useChoices } from '../../state/atlas-context.tsx';
import { CopyButton } from './copy-button.tsx';

/** The one primary action of a dossier: take its link away. */
export function DossierActions({ node }: { node: AtlasNode }) {
  const language = useChoices((state) => state.language);
  return (
    <footer className="dossier-actions">
      <CopyButton
        text={() => new URL(addressOf({ kind: 'node', id: node.id }, language), window.location.href).href}
        label="dossier.copyLink"
        copied="dossier.copied"
        failed="dossier.copyFailed"
        className="primary-button"
      />
    </footer>
  );
}
