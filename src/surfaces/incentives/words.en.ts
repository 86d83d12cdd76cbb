import type { zh } from './words.zh.ts';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  'support.title': 'Support',
  'support.lead':
    'Tell what a project is and see which clauses of the draft for comments could apply to it and why, which do not, and which are to be checked.',
  'support.warning':
    'This is a draft for comments that was never in force in this form: no clause or sum can be relied on. What follows only holds the wording of the draft against what is told.',
  'support.empty': 'Nothing is told of the project yet. Choose an industry or a kind, or enter a number.',
  'support.form': 'The project',
  'support.clear': 'Clear all',
  'support.change': 'Change the project',
  'support.fold': 'Fold, see the results',
  'support.what': 'What it makes, and where',
  'support.is': 'What it is, in the words of the clauses',
  'support.numbers': 'How much',
  'support.industry': 'Industry',
  'support.place': 'Place',
  'support.number': '{quantity} {number} {unit}',
  'support.pick.kind': 'Kind',
  'support.pick.included-in': 'Included in',
  'support.pick.recognition': 'Recognition',
  'support.pick.other': 'Other circumstances',
  'support.clauseNo': 'clause {no}',
  'support.only': 'Nothing else that clauses ask in words (kind, lists, recognition and so on) is true of it',
  'support.base.note':
    'A share of an investment is of what the clause itself counts; some count only equipment, technology and software, not land or buildings.',
  'support.standing.meets': 'All stated conditions met',
  'support.standing.open': 'Could apply, to be checked',
  'support.standing.fails': 'Does not apply',
  'support.standing.unsaid': 'Not touched by what is told',
  'support.standing.wordless': 'No conditions stated',
  'support.standing.meets.note':
    'Met one by one by what is told; whether anything is granted, and how much, the competent offices would decide.',
  'support.standing.open.note':
    'One condition is met or the clause names the industry, and none fails. The rest is not told, or held in words.',
  'support.standing.fails.note': 'At least one condition is not what is told.',
  'support.standing.unsaid.note': 'Nothing is told of any of their conditions.',
  'support.standing.wordless.note': 'The clause states neither a condition nor a sum: not stated.',
  'support.standing.none': 'No such clause.',
  'support.standing.of': 'clauses of the draft',
  'support.showTerms': 'One by one',
  'support.hideTerms': 'Fold',
  'support.others': '{count} others',
  'support.named.asked': 'Names the industry chosen: {industry}',
  'support.named.whole': 'Names {named}, of which the industry chosen ({industry}) is part',
  'support.named.same':
    'Does not name the industry chosen; it names {named}, of which {industry} is part, the same as it or a part of it. Whether that counts is to be checked',
  'support.named.continued':
    'Does not name the industry chosen; it names {named}, of which {industry} is part, which comes before or after it. Whether that counts is to be checked',
  'support.place.covers': 'Names {place}, in which the place chosen lies',
  'support.place.elsewhere': 'Names {place}; whether the place chosen counts is to be checked',
  'support.place.silent':
    'Except where marked, the draft does not limit clauses to places. What districts add is in none of the five documents.',
  'support.failing': 'Not met: {what}',
  'support.highest': 'Never added up',
  'support.highest.text':
    'The draft ends by saying that one project, product or platform has the highest benefit, and only once. Each sum below is worked out by itself; none are added up, and none is chosen for you.',
  'support.bureaus': 'Whom to ask',
  'support.bureaus.note':
    'Responsible for the clauses of the first two groups, under their names of today; former names that the draft writes are told.',
  'support.bureaus.written': '“{name}” in the draft',
  'support.bureaus.today': 'now {name}',
  'support.bureaus.more': 'What else it answers for',
  'support.silent': 'Not in the documents',
  'support.silent.text':
    'When and how to apply, which papers are needed, how offices choose, and what districts add: the draft does not say. No clause grants money by the area or price of land or buildings.',
  'support.download.offer': 'What is given',
  'support.download.terms': 'Share, cap and instalments',
  'support.download.conditions': 'Conditions and how they stand',
  'support.download.sum': 'Worked out',
  'support.download.steps': 'Steps',
  'support.download.bureaus': 'Responsible, as the draft has it',
  'support.download.standing': 'Standing',
  'support.download.why': 'Industries and places named',
  'support.download.no': 'Clause number',
  'support.download.clause': 'Clause',
  'support.download.told': 'The project told',
};
