import { compileMessage } from '@lingui/message-utils/compileMessage';
import { type ESTree, parseSync } from 'vite';

/** Files of words: the core's, and `words.zh.ts` and `words.en.ts` that a surface brings. */
export const WORDS_FILE = /\/src\/(?:messages\/(?:zh|en)|.+\/words\.(?:zh|en))\.ts$/;

interface Replacement {
  start: number;
  end: number;
  text: string;
}

/**
 * The source of a file of words with every message compiled, so that no parser of messages is shipped. A message is a
 * plain text, or texts joined by `+`.
 * @throws {Error} naming the message that is neither
 */
export function compileWords(file: string, source: string): string {
  const { program } = parseSync(file, source);
  const replacements = program.body.flatMap((statement) =>
    statement.type === 'ExportNamedDeclaration' && statement.declaration?.type === 'VariableDeclaration'
      ? statement.declaration.declarations.flatMap(({ init }) => messagesIn(file, init))
      : [],
  );
  return replacements
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (text, { start, end, text: compiled }) => text.slice(0, start) + compiled + text.slice(end),
      source,
    );
}

function messagesIn(file: string, value: ESTree.Expression | null): Replacement[] {
  if (value?.type === 'TSAsExpression' || value?.type === 'TSSatisfiesExpression')
    return messagesIn(file, value.expression);
  if (value?.type !== 'ObjectExpression') return [];
  return value.properties.flatMap((property) => {
    // Words that are spread in come from a file of their own.
    if (property.type !== 'Property') return [];
    const { start, end } = property.value;
    const text = textOf(property.value);
    if (text === undefined) throw new Error(`${file}: ${sourceName(property.key)} is no plain text`);
    return [{ start, end, text: JSON.stringify(compileMessage(text)) }];
  });
}

function textOf(value: ESTree.Expression): string | undefined {
  if (value.type === 'Literal' && typeof value.value === 'string') return value.value;
  if (value.type === 'TemplateLiteral' && value.expressions.length === 0)
    return value.quasis[0]?.value.cooked ?? undefined;
  if (value.type !== 'BinaryExpression' || value.operator !== '+') return undefined;
  const [left, right] = [textOf(value.left), textOf(value.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}

const sourceName = (key: ESTree.PropertyKey): string =>
  key.type === 'Literal' ? String(key.value) : key.type === 'Identifier' ? key.name : 'a message';
