import type { TargetGroup } from '../../atlas/reading/target-query.ts';
import { documentShortTitle, recordName } from '../../atlas/records/display-name.ts';
import { DocumentLink } from '../../parts/document-link.tsx';
import { ViewLink } from '../../parts/view-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { useSlice } from '../../state/surface-hooks.ts';
import { groupingOf } from './target-choices.ts';
import { TARGETS_SLICE } from './targets-slice.ts';

/** What the lines of a group have in common, in words. */
export function useGroupTitle({ of }: TargetGroup): string {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const by = groupingOf(useSlice(TARGETS_SLICE));
  switch (of?.kind) {
    case undefined:
      return translate(`targets.group.none.${by}`);
    case 'topic':
      return recordName(of.topic, language);
    case 'record':
      return recordName(of.node, language);
    case 'document':
      return documentShortTitle(of.document, language);
    case 'year':
      return translate('targets.group.year', { year: of.year });
  }
}

/** Where the subject of a group is told whole. */
export function GroupWay({ group: { of } }: { group: TargetGroup }) {
  const translate = useTranslate();
  switch (of?.kind) {
    case 'topic':
      return (
        <ViewLink view="across" pairs={[['of', of.topic.id]]}>
          {translate('targets.group.across')}
        </ViewLink>
      );
    case 'record':
      return (
        <ViewLink view="ask" pairs={[['for', of.node.id]]}>
          {translate('targets.group.ask')}
        </ViewLink>
      );
    case 'document':
      return <DocumentLink document={of.document} />;
    case 'year':
    case undefined:
      return null;
  }
}
