import { createGraph } from '../atlas/graph/graph.ts';
import { withoutColumns } from '../atlas/records/columns.ts';
import { parseDataset } from '../atlas/records/parse-dataset.ts';
import { readingWords } from '../messages/reading-words.ts';
import { addWords } from '../messages/translate.ts';
import { addNotice, type SessionStore } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';
import { dropUnknownChoices } from './drop-unknown.ts';
import type { AddressParts } from './page-address.ts';

/**
 * Takes in the whole dataset: records that do not parse are left out and counted, and what was chosen before it was known
 * is set right by it.
 * @throws {DatasetError} when it is not a dataset of this major version
 */
export async function takeInDataset(
  json: unknown,
  choices: ChoiceStore,
  session: SessionStore,
  parts: AddressParts,
): Promise<void> {
  // What is wrong with a link or a record is told in them.
  await addWords(readingWords).catch(() => undefined);
  const { dataset, problems } = parseDataset(withoutColumns(json));
  const graph = createGraph(dataset);
  const leftOut = problems.length;
  if (leftOut > 0) addNotice(session, { key: 'app.partFailed', values: { count: leftOut } });
  dropUnknownChoices(choices, session, graph, parts);
  session.setState({ data: { status: 'ready', graph, leftOut } });
}
