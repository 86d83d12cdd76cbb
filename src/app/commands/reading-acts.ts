import { findSubject } from '../../atlas/graph/subject-in-graph.ts';
import { planOrder } from '../../atlas/plans/plan-order.ts';
import { subjectName } from '../../atlas/records/subject-name.ts';
import { readingWords } from '../../messages/reading-words.ts';
import { addWords } from '../../messages/translate.ts';
import type { CommandContext } from '../../state/command.ts';
import { type Session, say } from '../../state/session.ts';

/** The places of the map are enough for names of documents; records that are read are in the whole. */
function graphOf({ data }: Session) {
  return data.status === 'ready' ? data.graph : data.firstView;
}

/** Puts what is read aside, or takes it back, and says so. */
export async function toggleBasket({ choices, session }: CommandContext): Promise<void> {
  const { selection, language, toggleBasket: toggle, basket } = choices.getState();
  const graph = graphOf(session.getState());
  if (selection.kind !== 'node' || graph === undefined) return;
  const subject = findSubject(graph, selection);
  if (subject === undefined) return;
  const isIn = basket.includes(selection.id);
  toggle(selection.id);
  await addWords(readingWords);
  const name = subjectName(subject, language).text;
  say(session, isIn ? 'command.said.takenBack' : 'command.said.putAside', {
    name,
    count: basket.length + (isIn ? -1 : 1),
  });
}

/** Through all documents, then each in the order of the bar, round at the ends. */
export async function stepPlan({ choices, session }: CommandContext, direction: 1 | -1): Promise<void> {
  const { plan, language, choosePlan } = choices.getState();
  const graph = graphOf(session.getState());
  const documents = planOrder(graph?.dataset.documents ?? []);
  const at = documents.findIndex(({ id }) => id === plan) + 1;
  const total = documents.length + 1;
  const next = documents[((at + direction + total) % total) - 1];
  choosePlan(next?.id);
  await addWords(readingWords);
  if (next === undefined) say(session, 'command.said.allPlans');
  else
    say(session, 'command.said.plan', {
      title: subjectName({ kind: 'document', document: next }, language).text,
    });
}
