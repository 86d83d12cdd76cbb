import type { SheetSection } from '../../atlas/sheets/sheet-sections.ts';
import { Count } from '../../parts/count.tsx';
import { SourceTags } from '../../parts/source-tag.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';

/** What a part of the column is, how many lines it has, and where all of them are stated if that is one place. */
export function SectionHead({ section: { key, items, common } }: { section: SheetSection }) {
  const translate = useTranslate();
  const title = translate(`sheets.section.${key}`);
  return (
    <h3>
      {title} {key === 'facts' || items.length === 0 ? null : <Count value={items.length} of={title} />}{' '}
      {common.length === 0 ? null : <SourceTags citations={common} first={2} />}
    </h3>
  );
}

/** Where the texts say nothing of the kind. */
export function Silence({ of }: { of: SheetSection['key'] }) {
  const translate = useTranslate();
  return (
    <span className="silent">{translate(of === 'neighbours' ? 'sheets.noNeighbour' : 'dossier.silent')}</span>
  );
}
