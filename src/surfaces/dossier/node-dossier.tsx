import { beltOf } from '../../atlas/graph/belt.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { DossierModel } from '../../atlas/reading/node-reading.ts';
import { ClassMark } from '../../parts/class-mark.tsx';
import { Count } from '../../parts/count.tsx';
import { FindingLink } from '../../parts/finding-link.tsx';
import { RecordLink, recordName } from '../../parts/record-link.tsx';
import { SourceTags } from '../../parts/source-tag.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { DossierActions } from './dossier-actions.tsx';
import { Facts } from './facts.tsx';
import { HiddenLinksNote } from './hidden-links-note.tsx';
import { LocationFact } from './location-fact.tsx';
import { groupHeading, NodeGroups } from './node-groups.tsx';

/** Headings that a summary counts, in order of interest; at most four are shown. */
const SUMMARY_KEYS: readonly string[] = [
  'parts.belt',
  'parts.zone',
  'parts.system',
  'parts.task-group',
  'contents.zone',
  'contents.subzone',
  'contents.town',
  'contents.project',
  'servedBy',
  'gathersIn',
  'ledBy',
  'leads',
  'gathers',
  'responsible',
  'guides',
  'pilots',
  'pilotedHere',
];

/** The dossier of one record: class and wholes, name, facts, then everything linked with it, both ways. */
export function NodeDossier({ model, graph }: { model: DossierModel; graph: Graph }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const { node } = model;
  const belt = beltOf(graph, node.id);
  const counted = SUMMARY_KEYS.flatMap((key) =>
    model.groups.filter((g) => g.key === key && g.items.length > 0),
  );
  const other = language === 'en' ? node.name : node.nameEn;
  return (
    <article className={belt === undefined ? undefined : `belt-${belt}`}>
      <header className="dossier-head">
        <p className="dossier-path">
          <ClassMark nodeClass={node.class} belt={belt} />
          {model.breadcrumb
            .filter((whole) => whole.class !== 'city')
            .map((whole) => (
              <span key={whole.id}>
                <RecordLink node={whole} />
                <span aria-hidden="true"> › </span>
              </span>
            ))}
          <span>{translate(`class.${node.class}`)}</span>
        </p>
        <h2 className="dossier-name" lang={language === 'en' && node.nameEn !== undefined ? 'en' : 'zh-CN'}>
          {recordName(node, language)}
        </h2>
        {other !== undefined && other !== '' ? (
          <p
            className="dossier-other"
            lang={language === 'en' ? 'zh-CN' : 'en'}
            title={translate('dossier.nameEnNote')}
          >
            {other}
          </p>
        ) : null}
        {node.aliases !== undefined && node.aliases.length > 0 ? (
          <p className="dossier-aliases">
            {translate('dossier.aliases')} {node.aliases.join('、')}
          </p>
        ) : null}
        <SourceTags citations={node.citations} />
      </header>
      {counted.length > 1 ? (
        <dl className="dossier-counts" aria-label={translate('dossier.counts')}>
          {counted.slice(0, 4).map((group) => (
            <div key={group.key}>
              <dd>
                <Count
                  value={group.items.length}
                  of={translate('count.related', { heading: groupHeading(translate, group.key) })}
                />
              </dd>
              <dt>{groupHeading(translate, group.key)}</dt>
            </div>
          ))}
        </dl>
      ) : null}
      <Facts node={node} />
      {node.kind === 'place' ? <LocationFact node={node} /> : null}
      <HiddenLinksNote graph={graph} id={node.id} />
      <NodeGroups graph={graph} model={model} />
      {model.findings.length > 0 ? (
        <section className="dossier-section" aria-label={translate('dossier.findings')}>
          <h3>
            {translate('dossier.findings')}{' '}
            <Count value={model.findings.length} of={translate('count.findings')} />
          </h3>
          <ul className="finding-list">
            {model.findings.map((finding) => (
              <li key={finding.id}>
                <FindingLink finding={finding} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <DossierActions node={node} />
    </article>
  );
}
