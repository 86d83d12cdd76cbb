import { useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Dossier } from '../../atlas/reading/block.ts';
import { dossierRows, sourceText } from '../../atlas/reading/dossier-rows.ts';
import { recordJson } from '../../atlas/reading/record-data.ts';
import { subjectAddress } from '../../atlas/records/subject-reference.ts';
import { csvText } from '../../lib/csv-text.ts';
import { saveFile } from '../../lib/save-file.ts';
import { BasketToggle } from '../../parts/basket-toggle.tsx';
import { addressOf } from '../../parts/subject-link.tsx';
import { useWords } from '../../parts/use-words.ts';
import { useChoices, useCommands, useTranslate } from '../../state/atlas-context.tsx';
import styles from './dossier.module.css';

/** What can be done with what is read; it stays below while the text is scrolled. */
export function DossierFoot({ graph, dossier }: { graph: Graph; dossier: Dossier }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const { run } = useCommands();
  const [isOpen, setOpen] = useState(false);
  const { subject } = dossier;
  const node = subject.kind === 'node' ? graph.node(subject.id) : undefined;
  const address = () => new URL(addressOf(subject, language), window.location.href).href;
  return (
    <footer className={`${styles['foot']} off-paper`}>
      {isOpen ? <DataChoice graph={graph} dossier={dossier} address={address} /> : null}
      <div role="group" aria-label={translate('dossier.actions')} className={styles['actions']}>
        <button type="button" className="primary-button" onClick={() => run('share')}>
          {translate('share.open')}
        </button>
        {node === undefined ? null : <BasketToggle node={node} />}
        <button
          type="button"
          className={styles['action']}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {translate('dossier.data')}
        </button>
      </div>
    </footer>
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
