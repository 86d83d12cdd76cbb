import type { ReactNode } from 'react';
import type { FieldValue } from '../../atlas/facts/field.ts';
import { fieldText, stateText } from '../../atlas/facts/field-text.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Citation } from '../../atlas/records/citation.ts';
import { documentShortTitle, recordName } from '../../atlas/records/display-name.ts';
import { recordsApart } from '../../atlas/tables/rows-apart.ts';
import type { Cell } from '../../atlas/tables/table-row.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { Count } from '../count.tsx';
import { DocumentLink } from '../document-link.tsx';
import { MixedText } from '../mixed-text.tsx';
import { RecordLink } from '../record-link.tsx';
import { CitedValue, SourceTag } from '../source-tag.tsx';
import { SubjectLink } from '../subject-link.tsx';
import { useWords } from '../use-words.ts';

/** What stands in a cell, by its kind; where the documents are silent it says so. */
export function TableCell({ graph, cell }: { graph: Graph; cell: Cell | undefined }): ReactNode {
  const translate = useTranslate();
  switch (cell?.kind) {
    case undefined:
      return <span className="silent">{translate('dossier.silent')}</span>;
    case 'none':
      return null;
    case 'subject':
      return <SubjectCell cell={cell} />;
    case 'value':
      return (
        <>
          {cell.isCounted === true && cell.value.format === 'records' ? (
            <span className="cell-count">{cell.value.nodes.length} </span>
          ) : null}
          <ValueCell graph={graph} value={cell.value} citation={cell.citation} />
          <ValuesBelow graph={graph} values={cell.below ?? []} />
        </>
      );
    case 'districts':
      return <DistrictsCell cell={cell} />;
    case 'source':
      return <SourceTag citation={cell.citation} />;
    case 'documents':
      return <DocumentsCell graph={graph} documents={cell.documents} />;
    case 'count':
      return cell.count;
  }
}

function SubjectCell({ cell }: { cell: Extract<Cell, { kind: 'subject' }> }) {
  const translate = useTranslate();
  const { subject, note, isUnverified } = cell;
  return (
    <>
      <SubjectLink subject={subject} />
      {isUnverified ? <span className="row-note">{translate('list.unlocated')}</span> : null}
      {note === undefined ? null : (
        <span className="row-note">
          <MixedText text={note} />
        </span>
      )}
      {subject.kind === 'finding' ? (
        <Count value={subject.finding.readings.length} of={translate('count.readings')} className="row-note">
          {translate('finding.readings', { count: subject.finding.readings.length })}
        </Count>
      ) : null}
    </>
  );
}

/** What the document says in so many words or figures opens its citation; records are links; words of lists are ours. */
function ValueCell({
  graph,
  value,
  citation,
}: {
  graph: Graph;
  value: FieldValue;
  citation: Citation | undefined;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const words = useWords();
  if (value.format === 'records') {
    const apart = recordsApart({ graph, language, words }, value.nodes);
    return (
      <>
        {value.nodes.map((node) => (
          <RecordLink key={node.id} node={node}>
            {apart.has(node.id)
              ? translate('list.bracket', {
                  outer: recordName(node, language),
                  inner: apart.get(node.id) ?? '',
                })
              : undefined}
          </RecordLink>
        ))}
        {value.isOpen === true ? <AndOthers /> : null}
      </>
    );
  }
  if (value.format === 'states')
    return value.states.map((state) => {
      const said = stateText(state, translate);
      const [source] = state.citations;
      return (
        <span key={`${said} ${source?.locator}`} className="cell-state">
          {source === undefined ? <MixedText text={said} /> : <CitedValue value={said} citation={source} />}
        </span>
      );
    });
  const text = fieldText(value, { translate, language, graph });
  return citation === undefined || value.format === 'word' ? (
    <MixedText text={text} />
  ) : (
    <CitedValue value={text} citation={citation} />
  );
}

/** The text does not close its list. */
function AndOthers() {
  const translate = useTranslate();
  return <span className="row-note">{translate('dossier.open')}</span>;
}

/** What qualifies the value above it, as by how much it changed. */
function ValuesBelow({ graph, values }: { graph: Graph; values: readonly FieldValue[] }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  return values.map((value) => {
    const text = fieldText(value, { translate, language, graph });
    return (
      <span key={text} className="row-note">
        <MixedText text={text} />
      </span>
    );
  });
}

/** Every district under which the row is found: first those that are stated, then those that follow, marked. */
function DistrictsCell({ cell }: { cell: Extract<Cell, { kind: 'districts' }> }) {
  const translate = useTranslate();
  const { isInherited, isOpen, reaches } = cell;
  const stated = reaches.filter((reach) => reach.isStated);
  const derived = reaches.filter((reach) => !reach.isStated);
  return (
    <>
      {stated.map(({ district }) => (
        <RecordLink key={district.id} node={district} />
      ))}
      {isOpen ? <AndOthers /> : null}
      {isInherited ? <span className="row-note">{translate('fact.district.inherited')}</span> : null}
      {derived.map(({ district }) => (
        <span key={district.id} className="is-derived">
          <RecordLink node={district} /> <span className="row-note">{translate('list.derived')}</span>
        </span>
      ))}
    </>
  );
}

function DocumentsCell({ graph, documents }: { graph: Graph; documents: readonly string[] }) {
  const language = useChoices((state) => state.language);
  return documents.map((id) => {
    const document = graph.document(id);
    return document === undefined ? (
      <span key={id}>{id}</span>
    ) : (
      <DocumentLink key={id} document={document}>
        {documentShortTitle(document, language)}
      </DocumentLink>
    );
  });
}
