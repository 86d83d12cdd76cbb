import type { zh } from './words.zh.ts';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  'ask.title': 'Who to ask: which bureau answers for what',
  'ask.lead':
    'Bureaus that the documents make responsible, under their names of today. Choose a topic to see for which measures, and where that is written.',
  'ask.of': 'Who to ask: {name}',
  'ask.bureau': 'Who to ask: topics of {name}',
  'ask.topics': 'All topics',
  'ask.open': 'Open the dossier',
  'ask.across': 'What each document says',
  'ask.duties': '{total, plural, one {# duty} other {# duties}}',
  'ask.dutiesFirst': '{total, plural, one {# duty} other {# duties}}, named first in {first}',
  'ask.dutiesOf':
    'measures and values for which the documents make it responsible or let it guide, also under former names',
  'ask.dutiesHere': 'measures and values for which this document makes it responsible or lets it guide',
  'ask.first': 'named first',
  'ask.order':
    'Bureaus that are named first most often come first. That is the order of the texts; no document says who leads.',
  'ask.written': 'Written as {name}',
  'ask.today': 'Name today: {name}',
  'ask.districts': 'Districts',
  'ask.districts.note':
    'The documents speak of all districts and parks together and list none of their bureaus; bodies in the plan of Cixi are those of Cixi, not of Ningbo.',
  'ask.unassigned': 'No bureau named',
  'ask.unassigned.counted': '{count, plural, one {# duty} other {# duties}}',
  'ask.unassigned.of': 'measures and values for which this document names no bureau',
  'ask.noTopics': 'No topic of the atlas holds a measure or value that it answers for.',
  'ask.none': 'The five documents name no bureau for it.',
  'ask.names': 'Names and reforms',
  'ask.names.text':
    'A name of today is the latest that the documents write; one known from a reform is marked as from outside the five documents. The latest of them is of July 2023, and later reforms are not recorded.',
  'ask.persons': 'Why there are no persons and no telephone numbers',
  'ask.persons.text':
    'The atlas goes as far as the bureau. Names and numbers of persons in the documents are personal data, and people change posts, so they are not carried; look up the number that the bureau itself publishes.',
};
