import { chordName } from '../lib/chord-name.ts';
import { isAppleKeyboard } from '../lib/key-chord.ts';
import { useCommands, useTranslate } from '../state/atlas-context.tsx';
import { COMMAND_GROUPS } from '../state/command.ts';
import { commandLabel } from '../state/command-label.ts';
import './key-list.css';

/** The keys of the page by group, drawn from its commands; the headings of the groups are of the given level. */
export function KeyList({ heading: Heading }: { heading: 'h3' | 'h4' }) {
  const translate = useTranslate();
  const { all } = useCommands();
  const isApple = isAppleKeyboard();
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
                    <kbd key={chord}>{chordName(chord, isApple)}</kbd>
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
