import type { Graph } from '../atlas/graph/graph.ts';
import { documentShortTitle, recordName } from '../atlas/records/display-name.ts';
import { subjectName } from '../atlas/records/subject-name.ts';
import { loadTranslator, type Translate, translateChinese } from '../messages/translate.ts';
import type { Choices, Language, Selection } from '../state/choices.ts';
import type { SessionStore } from '../state/session.ts';
import type { ChoiceStore } from '../state/store.ts';
import { VIEWS } from './surfaces.ts';

/** The title of the window says what is read, then where: history, tabs and messengers show nothing else. */
export function bindTitle(choices: ChoiceStore, session: SessionStore): void {
  let translate: Translate = translateChinese;
  const write = (): void => {
    const { view } = choices.getState();
    const [tab] = VIEWS.find(view)?.tabs ?? [];
    const parts = [
      selectedName(choices.getState(), session),
      view === 'map' || tab === undefined ? undefined : translate(tab.label),
      translate('app.title'),
    ];
    const title = parts.filter((part) => part !== undefined && part !== '').join(' · ');
    if (document.title !== title) document.title = title;
  };
  choices.subscribe(
    (state) => state.language,
    (language) => {
      loadTranslator(language).then(
        (loaded) => {
          translate = loaded;
          write();
        },
        () => undefined,
      );
    },
    { fireImmediately: true },
  );
  choices.subscribe(write);
  session.subscribe(({ data }, before) => {
    if (data !== before.data) write();
  });
  write();
}

function selectedName({ selection, language }: Choices, session: SessionStore): string | undefined {
  const { data } = session.getState();
  return data.status === 'ready' ? nameOf(selection, data.graph, language) : undefined;
}

function nameOf(selection: Selection, graph: Graph, language: Language): string | undefined {
  switch (selection.kind) {
    case 'none':
      return undefined;
    case 'node': {
      const node = graph.node(selection.id);
      return node && recordName(node, language);
    }
    case 'finding': {
      const finding = graph.finding(selection.id);
      return finding && subjectName({ kind: 'finding', finding }, language).text;
    }
    case 'document': {
      const document = graph.document(selection.id);
      return document && documentShortTitle(document, language);
    }
  }
}
