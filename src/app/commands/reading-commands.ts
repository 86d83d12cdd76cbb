import { findSubject } from '../../atlas/graph/subject-in-graph.ts';
import { planOrder } from '../../atlas/plans/plan-order.ts';
import { subjectName } from '../../atlas/records/subject-reference.ts';
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
    run: ({ choices, session }) => {
      const { selection, language, toggleBasket, basket } = choices.getState();
      const graph = graphOf(session.getState());
      if (selection.kind !== 'node' || graph === undefined) return;
      const subject = findSubject(graph, selection);
      if (subject === undefined) return;
      const isIn = basket.includes(selection.id);
      toggleBasket(selection.id);
      const name = subjectName(subject, language).text;
      say(session, isIn ? 'command.said.takenBack' : 'command.said.putAside', {
        name,
        count: basket.length + (isIn ? -1 : 1),
      });
    },
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
    run: (context) => stepPlan(context, -1),
  },
  {
    id: 'next-plan',
    group: 'plans',
    label: 'command.nextPlan',
    keys: ['.'],
    when: (_, session) => graphOf(session) !== undefined,
    run: (context) => stepPlan(context, 1),
  },
  {
    id: 'all-plans',
    group: 'plans',
    label: 'command.allPlans',
    when: ({ plan }) => plan !== undefined,
    run: ({ choices }) => choices.getState().choosePlan(undefined),
  },
];

/** The places of the map are enough for names of documents; records that are read are in the whole. */
function graphOf({ data }: Session) {
  return data.status === 'ready' ? data.graph : data.firstView;
}

/** Through all documents, then each in the order of the bar, round at the ends. */
function stepPlan({ choices, session }: CommandContext, direction: 1 | -1): void {
  const { plan, language, choosePlan } = choices.getState();
  const documents = planOrder(graphOf(session.getState())?.dataset.documents ?? []);
  const at = documents.findIndex(({ id }) => id === plan) + 1;
  const total = documents.length + 1;
  const next = documents[((at + direction + total) % total) - 1];
  choosePlan(next?.id);
  if (next === undefined) say(session, 'command.said.allPlans');
  else
    say(session, 'command.said.plan', {
      title: subjectName({ kind: 'document', document: next }, language).text,
    });
}
