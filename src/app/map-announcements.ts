import type { Graph } from '../atlas/graph/graph.ts';
import { documentShortTitle, recordName } from '../atlas/records/display-name.ts';
import type { NodeId } from '../atlas/records/id.ts';
import { readingWords } from '../messages/reading-words.ts';
import { addWords, loadTranslator } from '../messages/translate.ts';
import type { SessionStore } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';

function graphNow(session: SessionStore): Graph | undefined {
  const { data } = session.getState();
  return data.status === 'ready' ? data.graph : data.firstView;
}

/** Tells a screen reader that keyboard stepping has reached this record, the so-maniest of so many in view. */
export async function announceStep(
  choices: ChoiceStore,
  session: SessionStore,
  { id, position, total }: { id: NodeId; position: number; total: number },
): Promise<void> {
  const node = graphNow(session)?.node(id);
  if (node === undefined) return;
  const { language } = choices.getState();
  await addWords(readingWords);
  const translate = await loadTranslator(language);
  const words = {
    position,
    total,
    name: recordName(node, language),
    class: translate(`class.${node.class}`),
  };
  session.setState({ announcement: translate('place.announced', words) });
}

/** Tells a screen reader how many places of a document the map lights; those of a record are told by its dossier. */
export async function announceDocument(
  choices: ChoiceStore,
  session: SessionStore,
  id: string,
  places: number,
): Promise<void> {
  const document = graphNow(session)?.document(id);
  if (document === undefined) return;
  const { language } = choices.getState();
  await addWords(readingWords);
  const translate = await loadTranslator(language);
  const title = documentShortTitle(document, language);
  const announcement =
    places === 0
      ? translate('document.noPlaces')
      : translate('document.places.announced', { title, count: places });
  session.setState({ announcement });
}
