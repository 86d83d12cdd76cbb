import { tryAgain } from '../../lib/try-again.ts';
import type { Command, CommandContext } from '../../state/command.ts';
import { type Session, say } from '../../state/session.ts';

/** What is read, and by which generation. */
export const READING_COMMANDS: readonly Command[] = [
  {
    id: 'basket',
    group: 'reading',
    label: 'command.basket',
    keys: ['B'],
    when: ({ selection }, session) => selection.kind === 'node' && graphOf(session) !== undefined,
    run: (context) => act(context, ({ toggleBasket }) => toggleBasket(context)),
  },
  {
    id: 'close-reading',
    group: 'reading',
    label: 'command.closeReading',
    when: ({ selection }) => selection.kind !== 'none',
    run: ({ choices }) => choices.getState().clearSelection(),
  },
  {
    id: 'previous-plan',
    group: 'plans',
    label: 'command.previousPlan',
    keys: [','],
    when: (_, session) => graphOf(session) !== undefined,
    run: (context) => act(context, ({ stepPlan }) => stepPlan(context, -1)),
  },
  {
    id: 'next-plan',
    group: 'plans',
    label: 'command.nextPlan',
    keys: ['.'],
    when: (_, session) => graphOf(session) !== undefined,
    run: (context) => act(context, ({ stepPlan }) => stepPlan(context, 1)),
  },
  {
    id: 'all-plans',
    group: 'plans',
    label: 'command.allPlans',
    when: ({ plan }) => plan !== undefined,
    run: ({ choices }) => choices.getState().choosePlan(undefined),
  },
];

const graphOf = ({ data }: Session) => (data.status === 'ready' ? data.graph : data.firstView);

type Acts = typeof import('./reading-acts.ts');

/** What these commands do comes with the first of them; what cannot be fetched is said. */
function act({ session }: CommandContext, run: (acts: Acts) => Promise<void>): void {
  void tryAgain(() => import('./reading-acts.ts')).then(run, () => say(session, 'app.notFetched'));
}
