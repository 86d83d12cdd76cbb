import type { Graph } from '../atlas/graph/graph.ts';
import { documentShortTitle, recordName } from '../atlas/records/display-name.ts';
import type { NodeId } from '../atlas/records/id.ts';
import { loadTranslator, type Translate } from '../messages/translate.ts';
import type { SessionStore } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';

/** What a screen reader is told of the map, in the language that is chosen. */
export interface MapAnnouncements {
  /** Keyboard stepping has reached this record, the so-maniest of so many. */
  step(id: NodeId, position: number, total: number): void;
  /** The map lights so many places of a document; those of a record are told by its dossier. */
  document(id: string, places: number): void;
}

export function createMapAnnouncements(choices: ChoiceStore, session: SessionStore): MapAnnouncements {
  const say = (compose: (translate: Translate) => string): void => {
    loadTranslator(choices.getState().language).then(
      (translate) => session.setState({ announcement: compose(translate) }),
      // Words that cannot be fetched leave the page as it is; who chose the language is told there.
      () => undefined,
    );
  };
  const graphNow = (): Graph | undefined => {
    const { data } = session.getState();
    return data.status === 'ready' ? data.graph : data.firstView;
  };
  return {
    step: (id, position, total) => {
      const node = graphNow()?.node(id);
      if (node === undefined) return;
      const name = recordName(node, choices.getState().language);
      say((translate) =>
        translate('map.step', { position, total, name, class: translate(`class.${node.class}`) }),
      );
    },
    document: (id, places) => {
      const document = graphNow()?.document(id);
      if (document === undefined) return;
      const title = documentShortTitle(document, choices.getState().language);
      say((translate) =>
        places === 0
          ? translate('document.noPlaces')
          : translate('document.places.announced', { title, count: places }),
      );
    },
  };
}
