import { useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { SiteResult, SiteSearch } from '../../atlas/sites/site-search.ts';
import type { Facility } from '../../atlas/spatial/facility.ts';
import { Count } from '../../parts/count.tsx';
import { useSession, useTranslate } from '../../state/atlas-context.tsx';
import { SiteEntry } from './site-entry.tsx';
import styles from './sites.module.css';

const STANDINGS = ['fits', 'open', 'out'] as const;

/** The sites by how they stand: those that fit, those that the documents leave open, and those left out, each with its reasons. */
export function SiteResults({
  graph,
  facilities,
  found,
}: {
  graph: Graph;
  facilities: readonly Facility[] | undefined;
  found: SiteSearch;
}) {
  return STANDINGS.map((standing) => (
    <Standing
      key={standing}
      graph={graph}
      facilities={facilities}
      standing={standing}
      results={found[standing]}
    />
  ));
}

/** Entries of a group shown before the reader asks for all of them. */
const FIRST = 12;

function Standing({
  graph,
  facilities,
  standing,
  results,
}: {
  graph: Graph;
  facilities: readonly Facility[] | undefined;
  standing: (typeof STANDINGS)[number];
  results: readonly SiteResult[];
}) {
  const translate = useTranslate();
  const isOnPaper = useSession((state) => state.isOnPaper);
  const [isAll, setAll] = useState(false);
  const title = translate(`sites.standing.${standing}`);
  const shown = isAll || isOnPaper ? results : results.slice(0, FIRST);
  return (
    <section aria-label={title} className={styles['standing']} data-standing={standing}>
      <h3>
        {title} <Count value={results.length} of={translate('sites.standing.of')} />
      </h3>
      <p className={styles['note']}>{translate(`sites.standing.${standing}.note`)}</p>
      <ol>
        {shown.map((result) => (
          <SiteEntry key={result.site.id} graph={graph} facilities={facilities} result={result} />
        ))}
      </ol>
      {results.length > FIRST && !isOnPaper ? (
        <button type="button" className="text-button" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? translate('dossier.less') : translate('sites.all', { count: results.length })}
        </button>
      ) : null}
    </section>
  );
}
