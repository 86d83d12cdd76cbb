import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import { type AtlasDocument, documentSchema } from '../../src/atlas/records/document.ts';
import type { DocumentText } from '../../src/atlas/records/document-text.ts';
import { formatProblem, Problems } from '../checks/problems.ts';
import { readText } from '../texts/read-text.ts';
import { splitBySections } from '../texts/section-texts.ts';

/** A text as the site has it. */
interface TextFile {
  document: string;
  /** From the root of the site. */
  path: string;
  json: string;
}

/** The text of a document by its sections: lines without their indentation, empty ones left out. */
export function documentText(document: AtlasDocument, text: string): DocumentText {
  const parts = splitBySections(document, text).map(({ section, lines }) => ({
    locator: section.locator,
    lines: lines.map((line) => line.trim()).filter((line) => line !== ''),
  }));
  return { document: document.id, parts: parts.filter(({ lines }) => lines.length > 0) };
}

/**
 * The texts of a folder, `<document id>.txt`. What cannot be read, and a text that has no heading of its document, is a
 * problem that names the file; a document without a text and a file of no document are remarked.
 */
export function readOperatorTexts(
  folder: string,
  documents: readonly AtlasDocument[],
  problems: Problems,
): readonly TextFile[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    problems.add({ file: `VITE_TEXTS=${folder}`, zh: '没有这个目录', en: 'there is no such folder' });
    return [];
  }
  const ids = new Set(documents.map(({ id }) => `${id}.txt`));
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt') && !ids.has(name)))
    problems.remark({
      file: join(folder, file),
      zh: '文件名不是 documents.csv 中的编号，没有用上',
      en: 'is named by no id of documents.csv and is not used',
    });
  return documents.flatMap((document) => {
    const file = join(folder, `${document.id}.txt`);
    const told = problems.list.length;
    const text = readText(folder, document.id, problems);
    if (text === undefined) {
      if (problems.list.length === told)
        problems.remark({
          file,
          zh: `没有这个文件，《${document.title}》的出处不显示原文`,
          en: `there is no such file; sources in ${document.title} show no text`,
        });
      return [];
    }
    const whole = documentText(document, text);
    // Before the first heading stands what belongs to the first section.
    if (document.sections.length > 1 && whole.parts.length < 2) {
      problems.add({
        file,
        zh: `里面没有找到《${document.title}》的章节标题，可能是另一份文件`,
        en: `has no heading of ${document.title}; it may be another document`,
      });
      return [];
    }
    const json = JSON.stringify(whole);
    const hash = createHash('sha256').update(json).digest('base64url').slice(0, 8);
    return [{ document: document.id, path: `assets/text-${document.id}-${hash}.json`, json }];
  });
}

/** The documents of the built dataset. */
function documentsIn(dataset: string): readonly AtlasDocument[] {
  if (!existsSync(dataset)) return [];
  const json: unknown = JSON.parse(readFileSync(dataset, 'utf8'));
  return v.parse(v.object({ documents: v.array(documentSchema) }), json).documents;
}

/**
 * Puts the texts of an operator's folder (`VITE_TEXTS`) into the site, a file a document, and tells the page where they are.
 * Without a folder the site has none and asks for none.
 * @throws {Error} with every file that cannot be taken and why; nothing is built then, and what stands stays
 */
export function operatorTexts(folder: string | undefined, dataset: string): Plugin {
  if (folder === undefined || folder.trim() === '') return { name: 'operator-texts' };
  const problems = new Problems();
  const texts = readOperatorTexts(folder, documentsIn(dataset), problems);
  for (const remark of problems.remarks) console.warn(`注意 note: ${formatProblem(remark)}`);
  if (problems.list.length > 0)
    throw new Error(
      `VITE_TEXTS：原文读不进来 / the texts cannot be taken\n${problems.list.map(formatProblem).join('\n')}`,
    );
  return {
    name: 'operator-texts',
    config: () => ({
      define: {
        'import.meta.env.OPERATOR_TEXTS': JSON.stringify(
          Object.fromEntries(texts.map(({ document, path }) => [document, path])),
        ),
      },
    }),
    configureServer(server) {
      for (const { path, json } of texts)
        server.middlewares.use(`/${path}`, (_request, response) => {
          response.setHeader('Content-Type', 'application/json').end(json);
        });
    },
    generateBundle() {
      for (const { path, json } of texts) this.emitFile({ type: 'asset', fileName: path, source: json });
    },
  };
}
