import type { Graph } from '../../atlas/graph/graph.ts';
import type { AskedBureau, AskedDuty, FormerName } from '../../atlas/reading/who-to-ask.ts';
import { documentShortTitle } from '../../atlas/records/display-name.ts';
import type { AtlasDocument } from '../../atlas/records/document.ts';
import { Count } from '../../parts/count.tsx';
import { DocumentLink } from '../../parts/document-link.tsx';
import { RecordLink, useRecordName } from '../../parts/record-link.tsx';
import { BasisMark, SourceTags } from '../../parts/source-tag.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import styles from './ask.module.css';

/** Bureaus with their duties, document by document. */
export function BureauList({ graph, bureaus }: { graph: Graph; bureaus: readonly AskedBureau[] }) {
  return (
    <ol className={styles['bureaus']}>
      {bureaus.map((asked) => (
        <li key={asked.bureau.id}>
          <Bureau graph={graph} asked={asked} />
        </li>
      ))}
    </ol>
  );
}

function Bureau({ graph, asked: { bureau, former, duties, first } }: { graph: Graph; asked: AskedBureau }) {
  const translate = useTranslate();
  const documents = graph.dataset.documents
    .map((document) => ({ document, own: duties.filter((duty) => duty.document === document.id) }))
    .filter(({ own }) => own.length > 0);
  return (
    <>
      <p className={styles['bureau']}>
        <RecordLink node={bureau} />{' '}
        <Count value={duties.length} of={translate('ask.dutiesOf')}>
          {translate(first === 0 ? 'ask.duties' : 'ask.dutiesFirst', { total: duties.length, first })}
        </Count>
      </p>
      <NameToday bureau={bureau} />
      {former.map((name) => (
        <Former key={name.node.id} former={name} />
      ))}
      <ul className={styles['documents']}>
        {documents.map(({ document, own }) => (
          <DutiesOf key={document.id} document={document} duties={own} bureau={bureau.id} />
        ))}
      </ul>
    </>
  );
}

/** What a reform made of it, where no document writes that name. */
function NameToday({ bureau }: { bureau: AskedBureau['bureau'] }) {
  const translate = useTranslate();
  const name = bureau.kind === 'organisation' ? bureau.attributes.nameToday : undefined;
  if (name === undefined) return null;
  return (
    <p className={styles['former']}>
      {translate('ask.today', { name })} <span className="basis-mark">{translate('basis.outside')}</span>
    </p>
  );
}

/** A name that the documents write, since when it is another, and on what that rests. */
function Former({ former: { node, way } }: { former: FormerName }) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  return (
    <p className={styles['former']}>
      {translate('ask.written', { name: nameOf(node) })}
      {way.map((link) => (
        <span key={`${link.from} ${link.to}`}>
          {link.note === undefined ? '' : `${translate('summary.colon')}${link.note}`}{' '}
          <BasisMark link={link} />
        </span>
      ))}
    </p>
  );
}

function DutiesOf({
  document,
  duties,
  bureau,
}: {
  document: AtlasDocument;
  duties: readonly AskedDuty[];
  bureau: string;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const nameOf = useRecordName();
  // Said once where the document writes one name alone.
  const [first] = duties;
  const isOne = duties.every(({ under }) => under.id === first?.under.id);
  const shared = isOne && first?.under.id !== bureau ? first?.under : undefined;
  return (
    <li>
      <p className={styles['document']}>
        <DocumentLink document={document}>{documentShortTitle(document, language)}</DocumentLink>{' '}
        <Count value={duties.length} of={translate('ask.dutiesHere')} />
        {shared === undefined ? null : (
          <span className={styles['role']}>{translate('ask.written', { name: nameOf(shared) })}</span>
        )}
      </p>
      <ul className={styles['duties']}>
        {duties.map(({ link, node, role, under }) => (
          <li key={`${under.id} ${node.id} ${role}`}>
            <RecordLink node={node} />{' '}
            <span className={styles['role']}>
              {[
                ...(role === 'after'
                  ? []
                  : [translate(role === 'first' ? 'ask.first' : 'organisation.guides')]),
                ...(isOne || under.id === bureau ? [] : [translate('ask.written', { name: nameOf(under) })]),
              ].join(translate('list.separator'))}
            </span>{' '}
            <BasisMark link={link} />
            <SourceTags citations={link.citations} first={2} />
          </li>
        ))}
      </ul>
    </li>
  );
}
