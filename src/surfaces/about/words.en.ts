import type { zh } from './words.zh.ts';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  'count.rule': 'links derived by this rule',
  'derived.legend': 'Show links derived by rule',
  'derived.note':
    'What the documents state is always shown. Links derived by a rule that is not ticked appear neither in dossiers nor on the map; the address remembers it.',
  'derived.hideAll': 'Only what is stated',
  'about.lead':
    'How five government documents lay out Ningbo’s manufacturing: places, industries, projects, bureaus, companies, measures. Every fact names its source; where the documents are silent the atlas says “not stated”; what a rule derives is shown apart from what is stated.',
  'about.documents': 'Documents',
  'about.documents.note': '{count}, with number, period and sections.',
  'about.documents.open': 'Open the documents',
  'about.rules': 'Rules of derivation',
  'about.precision': 'Precision of positions',
  'about.data': 'Take the data',
  'about.data.note': 'UTF-8; the tables open in any spreadsheet program.',
  'about.licence': 'Credits and licences',
  'about.keyboard': 'Keyboard',
  'about.device': 'Offline use and what this device keeps',
  'about.device.asking': 'Looking at what this device keeps…',
  'about.device.kept':
    'The whole atlas is on this device ({files} files, some {size} MB) and opens without a network.',
  'about.device.partly':
    'A part of the atlas is on this device: {missing} of {files} files are missing (some {size} MB in all); they are fetched by themselves when there is a network.',
  'about.device.absent':
    'The atlas is not yet on this device: it is kept in idle time after the first visit (not on a metered line with data saving), and opens without a network from then on.',
  'about.device.unsupported':
    'This browser or window cannot keep the atlas for offline use; with a network everything works as usual.',
  'about.device.install': 'The browser’s “Install” or “Add to home screen” opens it like an application.',
  'about.device.clear': 'Clear everything on this device',
  'about.device.confirm':
    'Offline files, the basket, stars and notes, stories of your own, theme and chosen columns are deleted from this device for good. Notes can be exported from the basket first.',
  'about.device.yes': 'Clear it all',
  'about.device.no': 'Keep it',
  'about.device.cleared':
    'Cleared. This page works until it is closed; the next visit keeps the offline files again.',
  'about.device.clearFailed':
    'A part could not be cleared; please clear the data of this site in the settings of the browser.',
  'about.privacy': 'Privacy',
  'about.privacy.note':
    'The atlas has no server program, no cookies, no visitor statistics, and asks nothing of third parties. Basket, stars, notes, theme and the like stay on this device and in no link; “Where am I” asks the browser once, when pressed, and the position neither leaves the device nor is kept. Whoever hosts the site may keep access logs as usual.',
};
