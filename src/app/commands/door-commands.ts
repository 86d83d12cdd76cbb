import { DOORS, type Door } from '../../state/choices.ts';
import type { Command } from '../../state/command.ts';
import type { DoorTab } from '../../state/views.ts';
import { VIEWS } from '../surfaces.ts';
import { doorCommand, tabCommand } from './door-command-names.ts';

/** The address names a door only where the view would open at another. */
function named(view: string, door: Door): Door | undefined {
  return VIEWS.doorOf({ view, door: undefined }) === door ? undefined : door;
}

function openDoor(door: Door): Command {
  return {
    id: doorCommand(door),
    group: 'doors',
    label: 'command.open',
    names: { name: `door.${door}` },
    // Its number among all doors: a door that is added never moves the keys of the others.
    keys: [`${DOORS.indexOf(door) + 1}`],
    when: ({ embed }) => !embed,
    run: ({ choices }) => {
      const [first] = VIEWS.tabsOf(door);
      if (first !== undefined && VIEWS.doorOf(choices.getState()) !== door)
        choices.getState().openView(first.view, named(first.view, door));
    },
  };
}

function openTab({ door, view, label }: DoorTab): Command {
  return {
    id: tabCommand(door, view),
    group: 'doors',
    label: 'command.openTab',
    names: { door: `door.${door}`, name: label },
    when: ({ embed }) => !embed,
    run: ({ choices }) => choices.getState().openView(view, named(view, door)),
  };
}

/** Every door, and every tab of the doors that have more than one. */
export const DOOR_COMMANDS: readonly Command[] = VIEWS.doors.flatMap((door) => {
  const tabs = VIEWS.tabsOf(door);
  return [openDoor(door), ...(tabs.length > 1 ? tabs.map(openTab) : [])];
});
