import type { AskedBriefing } from '../../atlas/handover/asked-briefing.ts';
import { addressOf } from '../../parts/subject-link.tsx';
import { viewAddress } from '../../parts/view-link.tsx';

/** The address of the live page that a briefing is of, from the present one on: what a code and a foot lead to. */
export function liveAddress(asked: AskedBriefing, language: 'zh' | 'en'): string {
  const present = language === 'en' ? '?lang=en' : '';
  switch (asked.kind) {
    case 'record':
      return addressOf({ kind: 'node', id: asked.id }, language);
    case 'comparison':
      return viewAddress(present, 'compare', [['compare', asked.ids.join()]]);
    case 'sites':
      return viewAddress(present, 'sites', [['needs', asked.needs]]);
  }
}
