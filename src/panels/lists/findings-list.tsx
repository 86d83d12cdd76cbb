import type { Graph } from '../../atlas/graph.ts';
import { FindingLink } from '../../parts/finding-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import './lists.css';

/** All findings: where the documents disagree with themselves or with each other. */
export function FindingsList({ graph }: { graph: Graph }) {
  const translate = useTranslate();
  const selected = useChoices((state) =>
    state.selection.kind === 'finding' ? state.selection.id : undefined,
  );
  const findings = graph.dataset.findings;
  return (
    <section className="panel list" aria-label={translate('nav.findings')}>
      <header className="list-head">
        <h2>{translate('kind.finding')}</h2>
        <p className="list-count">{findings.length}</p>
      </header>
      <p className="list-lead">{translate('finding.lead')}</p>
      <ol className="findings list-scroll">
        {findings.map((finding) => (
          <li key={finding.id} className={finding.id === selected ? 'is-selected' : undefined}>
            <FindingLink finding={finding} />
          </li>
        ))}
      </ol>
    </section>
  );
}
