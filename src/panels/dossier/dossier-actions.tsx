import { useState } from 'react';
import type { AtlasNode } from '../../atlas/node.ts';
import { recordAddress } from '../../parts/record-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';

type CopyState = 'idle' | 'copied' | 'failed';

/** The one primary action of a dossier: take its link away. */
export function DossierActions({ node }: { node: AtlasNode }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const [copied, setCopied] = useState<CopyState>('idle');
  const copy = async () => {
    const address = new URL(recordAddress(node.id, language), window.location.href);
    try {
      await navigator.clipboard.writeText(address.href);
      setCopied('copied');
    } catch {
      // No permission or no clipboard (plain HTTP): the address bar holds the same link.
      setCopied('failed');
    }
  };
  const label = { idle: 'dossier.copyLink', copied: 'dossier.copied', failed: 'dossier.copyFailed' } as const;
  return (
    <footer className="dossier-actions">
      <button type="button" className="primary-button" onClick={() => void copy()}>
        <span role="status">{translate(label[copied])}</span>
      </button>
    </footer>
  );
}
