import type { Graph } from '../atlas/graph/graph.ts';
import { recordName } from '../atlas/records/display-name.ts';
import { loadTranslator, type Translate, translateChinese } from '../messages/translate.ts';
import type { Choices, Selection } from '../state/choices.ts';
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
  const names = data.status === 'ready' ? namesOf(selection, data.graph) : undefined;
  return (language === 'en' ? names?.en : undefined) ?? names?.zh;
}

function namesOf(selection: Selection, graph: Graph): { zh: string; en: string | undefined } | undefined {
  switch (selection.kind) {
    case 'none':
      return undefined;
    case 'node': {
      const node = graph.node(selection.id);
      return node === undefined ? undefined : { zh: recordName(node, 'zh'), en: recordName(node, 'en') };
    }
    case 'finding': {
      const finding = graph.finding(selection.id);
      return finding === undefined ? undefined : { zh: finding.title, en: finding.titleEn };
    }
    case 'document': {
      const document = graph.document(selection.id);
      return document === undefined ? undefined : { zh: document.shortTitle, en: document.shortTitleEn };
    }
  }
}
