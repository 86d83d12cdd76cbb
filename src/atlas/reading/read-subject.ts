import type { SubjectReference } from '../records/subject-reference.ts';
import type { Dossier, Reader } from './block.ts';
import { linesApart } from './lines-apart.ts';
import { readDocumentDossier } from './read-document.ts';
import { readFinding } from './read-finding.ts';
import { readRecord } from './read-record.ts';

/** The dossier of anything that can be read, as data; `undefined` where the atlas does not have it. */
export function readSubject(reader: Reader, subject: SubjectReference): Dossier | undefined {
  const dossier = dossierOf(reader, subject);
  return dossier === undefined ? undefined : linesApart(reader, dossier);
}

function dossierOf(reader: Reader, subject: SubjectReference): Dossier | undefined {
  switch (subject.kind) {
    case 'node':
      return readRecord(reader, subject.id);
    case 'finding':
      return readFinding(reader, subject.id);
    case 'document':
      return readDocumentDossier(reader, subject.id);
  }
}
