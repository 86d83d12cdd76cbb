import { chordName } from '../lib/chord-name.ts';
import { isAppleKeyboard } from '../lib/key-chord.ts';
import type { MessageKey } from '../messages/translate.ts';
import { useCommands, useTranslate } from '../state/atlas-context.tsx';
import { COMMAND_GROUPS } from '../state/command.ts';
import { commandLabel } from '../state/command-label.ts';
import './key-list.css';

/** Keys that are shown as a sign, which a screen reader passes over. */
const SAID: Readonly<Partial<Record<string, MessageKey>>> = {
  ',': 'key.comma',
  '.': 'key.fullStop',
  '/': 'key.slash',
  '?': 'key.questionMark',
  '-': 'key.minus',
  '+': 'key.plus',
  '=': 'key.equals',
  '[': 'key.leftBracket',
  ']': 'key.rightBracket',
  ' ': 'key.space',
  ArrowLeft: 'key.arrowLeft',
  ArrowUp: 'key.arrowUp',
  ArrowRight: 'key.arrowRight',
  ArrowDown: 'key.arrowDown',
};

/** The keys of the page by group, drawn from its commands; the headings of the groups are of the given level. */
export function KeyList({ heading: Heading }: { heading: 'h3' | 'h4' }) {
  const translate = useTranslate();
  const { all } = useCommands();
  const groups = COMMAND_GROUPS.map((group) => ({
    group,
    commands: all.filter((command) => command.group === group && command.keys !== undefined),
  })).filter(({ commands }) => commands.length > 0);
  return (
    <div className="key-list">
      {groups.map(({ group, commands }) => (
        <section key={group} aria-label={translate(`command.group.${group}`)}>
          <Heading>{translate(`command.group.${group}`)}</Heading>
          <dl>
            {commands.map((command) => (
              <div key={command.id}>
                <dt>
                  {(command.keys ?? []).map((chord) => (
                    <Key key={chord} chord={chord} />
                  ))}
                </dt>
                <dd>{commandLabel(command, translate)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Key({ chord }: { chord: string }) {
  const translate = useTranslate();
  const name = chordName(chord, isAppleKeyboard());
  const said = SAID[chord];
  if (said === undefined) return <kbd>{name}</kbd>;
  return (
    <kbd>
      <span aria-hidden="true">{name}</span>
      <span className="visually-hidden">{translate(said)}</span>
    </kbd>
  );
}
