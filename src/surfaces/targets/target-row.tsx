import type { ReactNode } from 'react';
import { indicatorAbout } from '../../atlas/facts/indicator-about.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { TargetLine } from '../../atlas/reading/target-lines.ts';
import { documentShortTitle } from '../../atlas/records/display-name.ts';
import { subjectName } from '../../atlas/records/subject-name.ts';
import { RecordLink } from '../../parts/record-link.tsx';
import { SubjectLink } from '../../parts/subject-link.tsx';
import { ROLE } from '../../parts/table-roles.ts';
import { usePointing } from '../../parts/use-pointing.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { BaseFigure, TargetFigure } from './target-figure.tsx';
import { TargetStateCell } from './target-state-cell.tsx';
import styles from './targets.module.css';
import { placesOnMap } from './targets-on-map.ts';

/** One target: what it is of, base, target, actual, and how it stands. */
export function TargetRow({ graph, line }: { graph: Graph; line: TargetLine }) {
  const { actual, base, target } = line;
  const pointing = usePointing(placesOnMap([line]));
  return (
    <tr {...ROLE.row} {...pointing}>
      <th {...ROLE.rowHead} scope="row">
        <RecordLink node={line.lead} />
        <Findings line={line} />
        <About line={line} />
      </th>
      <Cell label="fact.base">{base === undefined ? null : <BaseFigure base={base} />}</Cell>
      <Cell label="class.target">{target === undefined ? null : <TargetFigure indicator={target} />}</Cell>
      <Cell label="class.actual">
        {actual === undefined ? null : (
          <>
            {actual.document === line.lead.document ? null : (
              <OtherDocument graph={graph} id={actual.document} />
            )}
            <TargetFigure indicator={actual} />
          </>
        )}
      </Cell>
      <Cell label="targets.column.state">
        <TargetStateCell line={line} />
      </Cell>
    </tr>
  );
}

/** A cell that says what it is where there is no room for columns; what is not stated is a dash. */
function Cell({
  label,
  children,
}: {
  label: 'fact.base' | 'class.target' | 'class.actual' | 'targets.column.state';
  children: ReactNode;
}) {
  const translate = useTranslate();
  return (
    <td {...ROLE.cell} data-label={translate(label)}>
      {children ?? (
        <span className="silent">
          <span aria-hidden="true">—</span>
          <span className="visually-hidden">{translate('dossier.silent')}</span>
        </span>
      )}
    </td>
  );
}

/** An actual that another document tells. */
function OtherDocument({ graph, id }: { graph: Graph; id: string | undefined }) {
  const language = useChoices((state) => state.language);
  const document = graph.document(id ?? '');
  if (document === undefined) return null;
  return (
    <span className={styles['note']}>
      <SubjectLink subject={{ kind: 'document', document }}>
        {documentShortTitle(document, language)}
      </SubjectLink>
    </span>
  );
}

/** Its definition, whose it is, and who answers for it. */
function About({ line: { bureaus, lead, places } }: { line: TargetLine }) {
  const translate = useTranslate();
  const about = indicatorAbout(lead);
  return (
    <span className={styles['about']}>
      {about === '' ? null : <span lang="zh-CN">{about}</span>}
      {places.length === 0 ? null : (
        <span>
          {places.map((place) => (
            <RecordLink key={place.id} node={place} />
          ))}
        </span>
      )}
      {bureaus.length === 0 ? null : (
        <span>
          {bureaus.map(({ bureau }) => (
            <RecordLink key={bureau.id} node={bureau} />
          ))}
          {bureaus.some(({ duties }) => duties.some(({ node }) => node.kind === 'measure')) ? (
            <span className="basis-mark">{translate('targets.measure')}</span>
          ) : null}
        </span>
      )}
    </span>
  );
}

function Findings({ line: { findings } }: { line: TargetLine }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  return findings.map((finding) => {
    const title = subjectName({ kind: 'finding', finding }, language).text;
    return (
      <SubjectLink
        key={finding.id}
        subject={{ kind: 'finding', finding }}
        label={translate('targets.finding', { title })}
        className={styles['finding'] ?? ''}
      >
        ?
      </SubjectLink>
    );
  });
}
