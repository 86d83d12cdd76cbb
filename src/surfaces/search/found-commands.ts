import { foldText, foldWords } from '../../lib/fold-text.ts';
import { pinyinInitials } from '../../lib/pinyin-initials.ts';
import type { Translate } from '../../messages/translate.ts';
import { type Command, type Commands } from '../../state/command.ts';
import { commandLabel } from '../../state/command-label.ts';
import { COMMAND_SIGN } from './search-commands.ts';

export interface FoundCommand {
  command: Command;
  label: string;
}

/** True where only commands are asked for. */
export function asksForCommands(query: string): boolean {
  return query.startsWith(COMMAND_SIGN);
}

/** One letter of an alphabet is in nearly every name; a Chinese character says something. */
function saysSomething(words: readonly string[]): boolean {
  const text = words.join('');
  return text.length > 1 || /\p{Script=Han}/u.test(text);
}

/**
 * The commands that would do something now and whose name holds every word of the query, or the words' pinyin initials;
 * after `>` all of them until something more is typed. A command that the map alone heeds is not offered.
 */
export function foundCommands(
  { all, canRun }: Commands,
  query: string,
  translate: Translate,
): readonly FoundCommand[] {
  const isAsked = asksForCommands(query);
  const words = foldWords(isAsked ? query.slice(COMMAND_SIGN.length) : query);
  if (!isAsked && !saysSomething(words)) return [];
  return all
    .filter((command) => command.onMap !== 'only' && command.id !== 'palette' && canRun(command))
    .map((command) => ({ command, label: commandLabel(command, translate) }))
    .filter(({ label }) => {
      const folded = foldText(label);
      const initials = pinyinInitials(label);
      return words.every((word) => folded.includes(word) || (word.length > 1 && initials.includes(word)));
    });
}
