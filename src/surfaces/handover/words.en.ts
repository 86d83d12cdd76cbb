import type { zh } from './words.zh.ts';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  'handover.title': 'Briefing',
  'handover.lead':
    'A document set to be handed over: locator map, facts, projects, bureaus, clauses, findings, what is not stated, and every source numbered.',
  'handover.empty':
    'Nothing is chosen yet. Open a place, an industry, a project or a bureau and press “Briefing”; a comparison or a site search has one too.',
  'handover.from': 'There is a briefing of',
  'handover.fileTitle': '{title} · Briefing',
  'handover.print': 'Print / save as PDF',
  'handover.word': 'Save as Word (.docx)',
  'handover.word.writing': 'Writing the Word file…',
  'handover.word.failed': 'The Word file could not be written. Please try again.',
  'handover.back': 'Back to the live page',
  'handover.loading': 'Fetching the map…',
  'handover.date': 'Data of {date}',
  'handover.note': 'Note {number}, source: {document} {locator}',
  'handover.code': 'QR code of the live page',
};
