import type { MessageKey } from '../messages/translate.ts';
import type { Choices } from './choices.ts';
import type { Session, SessionStore } from './session.ts';
import type { ChoiceStore } from './store.ts';

/** The order of the groups in help. */
export const COMMAND_GROUPS = ['general', 'doors', 'panel', 'reading', 'plans', 'map'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** What commands do with the map; the page lends it to them while there is one. */
export interface MapHands {
  zoomBy(steps: number): void;
  fitCity(): void;
}

/** What a command acts on. */
export interface CommandContext {
  choices: ChoiceStore;
  session: SessionStore;
  map: () => MapHands | undefined;
}

/** One thing that can be done. Buttons, keys, help and the command palette are drawn from the same list of these. */
export interface Command {
  /** Unique over all surfaces. */
  id: string;
  group: CommandGroup;
  label: MessageKey;
  /** Words that fill the placeholders of the label. */
  names?: Readonly<Record<string, MessageKey>>;
  /** Chords as `lib/key-chord.ts` writes them; the first is the one that buttons and the palette show. */
  keys?: readonly string[];
  /** Works in a text field too. */
  whileTyping?: true;
  /** Goes on while its key is held down. */
  repeats?: true;
  /**
   * The map heeds these keys itself while it has the focus. `only`: and nothing else does, so that the command is listed
   * in help and nowhere offered; `too`: elsewhere the page heeds them.
   */
  onMap?: 'only' | 'too';
  /** False where it would do nothing now. Absent: always true. */
  when?: (choices: Choices, session: Session) => boolean;
  run: (context: CommandContext) => void;
}

/** The commands of the page, for surfaces. */
export interface Commands {
  all: readonly Command[];
  /** Whether it would do something now. */
  canRun: (command: Command) => boolean;
  /**
   * Runs the command where it would do something.
   * @throws {Error} when no command has this id
   */
  run: (id: string) => void;
}

export const NO_COMMANDS: Commands = { all: [], canRun: () => false, run: () => undefined };
