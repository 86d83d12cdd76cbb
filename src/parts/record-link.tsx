import type { MouseEvent, ReactNode } from 'react';
import type { NodeId } from '../atlas/records/id.ts';
import type { AtlasNode } from '../atlas/records/node.ts';
import { useChoices } from '../state/atlas-context.tsx';
import './record-link.css';

/** The name of a record in the reader's language: verbatim Chinese, or our own translation. */
export function recordName(node: Pick<AtlasNode, 'name' | 'nameEn'>, language: 'zh' | 'en'): string {
  return language === 'en' ? (node.nameEn ?? node.name) : node.name;
}

export function useRecordName(): (node: Pick<AtlasNode, 'name' | 'nameEn'>) => string {
  const language = useChoices((state) => state.language);
  return (node) => recordName(node, language);
}

/** True where the browser should follow the link itself: a new tab, a download, another button. */
export function isPlainClick(
  event: Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>,
): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** A link to a record: selects it here, and opens in a new tab like any link. */
export function RecordLink({ node, children }: { node: AtlasNode; children?: ReactNode }) {
  const selectNode = useChoices((state) => state.selectNode);
  const language = useChoices((state) => state.language);
  const isCurrent = useChoices((state) => state.selection.kind === 'node' && state.selection.id === node.id);
  return (
    <a
      className="record-link"
      href={recordAddress(node.id, language)}
      lang={language === 'en' && node.nameEn !== undefined ? 'en' : 'zh-CN'}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        selectNode(node.id);
      }}
    >
      {children ?? recordName(node, language)}
    </a>
  );
}

/** Address of a record on its own, without the other choices of the moment. */
export function recordAddress(id: NodeId | string, language: 'zh' | 'en'): string {
  return `?select=${id}${language === 'en' ? '&lang=en' : ''}`;
}
