import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { UnreadableError } from './parsed-file.ts';
import { strictly } from './texts.ts';

/** GB18030 holds all of its forerunners, and is what programs mean by their names. */
const CHINESE = /^(?:gbk|gb2312|gb_2312-80|gb18030|cp936|ms936|windows-936|x-gbk)$/;

/**
 * The root of an XML document. It must be well formed as it stands: a parser that mends what it reads would take half a file.
 * @throws {UnreadableError} for text that is not in its declared encoding, a document type, or XML that is cut or broken
 */
export function xmlRoot(bytes: Uint8Array): Element {
  const document = parsed(xmlText(bytes));
  if (document.doctype !== null) {
    throw new UnreadableError(
      'XML 带有 DTD 或外部实体，出于安全不予读取：请重新导出',
      'The XML has a DTD or external entities, which are not read for safety: export it again',
    );
  }
  const root = document.documentElement;
  if (root === null) throw broken('missing root element');
  return root;
}

/** Children of an element that are elements, by their names without prefix. */
export function childrenOf(parent: Element, ...names: readonly string[]): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node) && names.includes(node.localName ?? '')) found.push(node);
  }
  return found;
}

/** Text of the first child of that name, trimmed; empty where there is none. */
export function textIn(parent: Element, name: string): string {
  return childrenOf(parent, name)[0]?.textContent?.trim() ?? '';
}

function isElement(node: { nodeType: number }): node is Element {
  return node.nodeType === 1;
}

function parsed(text: string): Document {
  const faults: string[] = [];
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') faults.push(message);
    },
  });
  let document: Document;
  try {
    document = parser.parseFromString(text, 'text/xml');
  } catch (error) {
    throw broken(faults[0] ?? (error instanceof Error ? error.message : String(error)));
  }
  // An entity that a document type declares is a fault too, of which the document type is the cause.
  if (document.doctype === null && faults[0] !== undefined) throw broken(faults[0]);
  return document;
}

/** By its byte order mark, else as its declaration says, else UTF-8: the rule of XML, and never a guess. */
function xmlText(bytes: Uint8Array): string {
  const encoding = marked(bytes) ?? declared(bytes);
  const text = strictly(bytes, encoding);
  const isContradicted = CHINESE.test(encoding) && /\p{Script=Han}/u.test(strictly(bytes, 'utf-8') ?? '');
  if (text !== undefined && !isContradicted) return text;
  throw new UnreadableError(
    `XML 写明的编码（${encoding}）与文字的实际编码不符：请改正声明，或以 UTF-8 重新导出`,
    `The text is not in the encoding that the XML declares (${encoding}): correct the declaration, or export it again as UTF-8`,
  );
}

function marked([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return undefined;
}

function declared(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const name = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1]?.toLowerCase();
  if (name === undefined) return 'utf-8';
  return CHINESE.test(name) ? 'gb18030' : name;
}

function broken(why: string): UnreadableError {
  return new UnreadableError(
    `不是完整的 XML，或已损坏（${why}）：请从原软件重新导出`,
    `Not a whole XML document, or damaged (${why}): export it again from its software`,
  );
}
