import { useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { isHandedOver } from '../../atlas/handover/handed-over.ts';
import type { Dossier } from '../../atlas/reading/block.ts';
import { dossierRows, sourceText } from '../../atlas/reading/dossier-rows.ts';
import { recordJson } from '../../atlas/reading/record-data.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import { subjectAddress } from '../../atlas/records/subject-reference.ts';
import { csvText } from '../../lib/csv-text.ts';
import { saveFile } from '../../lib/save-file.ts';
import { BasketToggle } from '../../parts/basket-toggle.tsx';
import { NoteField } from '../../parts/own-notes/note-field.tsx';
import { StarToggle } from '../../parts/own-notes/star-toggle.tsx';
import { useOwnNote } from '../../parts/own-notes/use-own-notes.ts';
import { addressOf } from '../../parts/subject-link.tsx';
import { useWords } from '../../parts/use-words.ts';
import { useGoTo } from '../../parts/view-link.tsx';
import { useChoices, useCommands, useTranslate } from '../../state/atlas-context.tsx';
import styles from './dossier.module.css';
import { ReportLink } from './report-link.tsx';

/** What can be done with what is read; it stays below while the text is scrolled. */
export function DossierFoot({ graph, dossier }: { graph: Graph; dossier: Dossier }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const goTo = useGoTo();
  const { run } = useCommands();
  const [open, setOpen] = useState<'data' | 'note'>();
  const turn = (part: 'data' | 'note') => setOpen(open === part ? undefined : part);
  const { subject } = dossier;
  const node = subject.kind === 'node' ? graph.node(subject.id) : undefined;
  const address = () => new URL(addressOf(subject, language), window.location.href).href;
  return (
    <footer className={`${styles['foot']} off-paper`}>
      {open === 'data' ? <DataChoice graph={graph} dossier={dossier} address={address} /> : null}
      {open === 'note' && node !== undefined ? <NoteBox node={node} /> : null}
      <div role="group" aria-label={translate('dossier.actions')} className={styles['actions']}>
        <button type="button" className="primary-button" onClick={() => run('share')}>
          {translate('share.open')}
        </button>
        {node === undefined ? null : <BasketToggle node={node} />}
        {node === undefined ? null : (
          <NoteButton node={node} isOpen={open === 'note'} onTurn={() => turn('note')} />
        )}
        {node !== undefined && isHandedOver(node) ? (
          <button
            type="button"
            className={styles['action']}
            onClick={() => goTo('handover', [['subject', node.id]])}
          >
            {translate('dossier.handOver')}
          </button>
        ) : null}
        <button
          type="button"
          className={styles['action']}
          aria-expanded={open === 'data'}
          onClick={() => turn('data')}
        >
          {translate('dossier.data')}
        </button>
        <ReportLink graph={graph} dossier={dossier} className={styles['action']} />
      </div>
    </footer>
  );
}

/** Opens the reader's own words; whether there are any, or a star, is seen on it. */
function NoteButton({ node, isOpen, onTurn }: { node: AtlasNode; isOpen: boolean; onTurn: () => void }) {
  const translate = useTranslate();
  const note = useOwnNote(node.id);
  return (
    <button
      type="button"
      className={styles['action']}
      aria-expanded={isOpen}
      data-private=""
      onClick={onTurn}
    >
      {note?.isStarred === true ? <span aria-hidden="true">★ </span> : null}
      {translate('ownNotes.open')}
      {note === undefined || note.text === '' ? null : <span aria-hidden="true"> ●</span>}
    </button>
  );
}

function NoteBox({ node }: { node: AtlasNode }) {
  return (
    <div className={styles['note-box']} data-private="">
      <StarToggle node={node} />
      <NoteField node={node} />
    </div>
  );
}

/** The record as a table or as data, each with its sources. */
function DataChoice({ graph, dossier, address }: { graph: Graph; dossier: Dossier; address: () => string }) {
  const translate = useTranslate();
  const words = useWords();
  const language = useChoices((state) => state.language);
  const name = subjectAddress(dossier.subject).replaceAll('/', '-');
  const saveTable = () => {
    const header = [
      translate('dossier.data.section'),
      translate('dossier.data.item'),
      translate('dossier.data.remark'),
      translate('dossier.data.sources'),
      translate('download.address'),
      translate('download.date'),
    ];
    const rows = dossierRows(dossier, language, words).map(({ section, item, remark, sources }) => [
      section,
      item,
      remark,
      sources.map((source) => sourceText(graph, source, language)).join('；'),
      address(),
      graph.dataset.generated,
    ]);
    saveFile(`${name}.csv`, new Blob([csvText(header, rows)], { type: 'text/csv;charset=utf-8' }));
  };
  const saveData = () => {
    const text = recordJson(graph, dossier, address());
    saveFile(`${name}.json`, new Blob([text], { type: 'application/json' }));
  };
  return (
    <div className={styles['data']}>
      <button type="button" className={styles['action']} onClick={saveTable}>
        {translate('dossier.data.csv')}
      </button>
      <button type="button" className={styles['action']} onClick={saveData}>
        {translate('dossier.data.json')}
      </button>
    </div>
  );
}
