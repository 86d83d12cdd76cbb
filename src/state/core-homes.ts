import { RECORD_LAYERS } from '../layers/record-layers.ts';
import { type Choices, DOORS, EMBED_TOOLS, PANEL_WIDTHS } from './choices.ts';
import { type Homes, textAt } from './home.ts';
import { DEFAULT_LAYERS, layersOfPlan } from './layers-choice.ts';
import {
  includes,
  readBasket,
  readCamera,
  readCitation,
  readHiddenRules,
  readSelection,
  sameLayers,
  selectionName,
  writeCamera,
  writeHiddenRules,
} from './url-values.ts';

/** Reads one parameter where it is there. */
const one =
  <Value>(name: string, read: (text: string) => Value | 'broken') =>
  (parameters: URLSearchParams): Value | 'broken' | undefined => {
    const text = parameters.get(name);
    return text === null ? undefined : read(text);
  };

const oneOf =
  <Word extends string>(words: readonly Word[]) =>
  (text: string): Word | 'broken' =>
    includes(words, text) ? text : 'broken';

/** URL contract, version 1, of what belongs to no surface. The order here is the order in the address. */
export const CORE_HOMES: Homes<Choices> = {
  // Which stories there are is told where they are read.
  story: textAt('story'),
  selection: {
    in: 'address',
    names: ['select'],
    read: one('select', readSelection),
    write: (selection) => {
      const name = selectionName(selection);
      return name === undefined ? [] : [['select', name]];
    },
  },
  view: {
    in: 'address',
    names: ['view'],
    // Which views there are only the list of surfaces knows: `bind-url` drops the others.
    read: one('view', (text) => (/^[a-z-]{1,40}$/.test(text) ? text : 'broken')),
    write: (view) => (view === 'map' ? [] : [['view', view]]),
  },
  door: {
    in: 'address',
    names: ['door'],
    read: one('door', oneOf(DOORS)),
    write: (door) => (door === undefined ? [] : [['door', door]]),
  },
  panel: {
    in: 'address',
    names: ['panel'],
    read: one('panel', oneOf(PANEL_WIDTHS)),
    write: (panel) => (panel === undefined ? [] : [['panel', panel]]),
  },
  plan: {
    in: 'address',
    names: ['plan'],
    read: one('plan', (text) => (/^[a-z0-9-]{1,40}$/.test(text) ? text : 'broken')),
    write: (plan) => (plan === undefined ? [] : [['plan', plan]]),
  },
  layers: {
    in: 'address',
    names: ['layers'],
    read: (parameters) => {
      const text = parameters.get('layers');
      if (text === null) return layersOfPlan(parameters.get('plan') ?? undefined);
      const names = text.split(',').filter((name) => name !== '');
      return names.every((name) => includes(RECORD_LAYERS, name))
        ? RECORD_LAYERS.filter((name) => names.includes(name))
        : 'broken';
    },
    write: (layers, { plan }) => {
      const defaults = layersOfPlan(plan) ?? DEFAULT_LAYERS;
      return sameLayers(layers, defaults) ? [] : [['layers', layers.join(',')]];
    },
  },
  query: {
    in: 'address',
    names: ['q'],
    read: one('q', (text) => text.slice(0, 100)),
    // A question for commands is nothing to send.
    write: (query) => (query === '' || query.startsWith('>') ? [] : [['q', query]]),
  },
  hiddenRules: {
    in: 'address',
    names: ['derived'],
    read: one('derived', readHiddenRules),
    write: (rules) => (rules.length === 0 ? [] : [['derived', writeHiddenRules(rules)]]),
  },
  citation: {
    in: 'address',
    names: ['cite'],
    read: one('cite', readCitation),
    write: (citation) =>
      citation === undefined ? [] : [['cite', `${citation.document}:${citation.locator}`]],
  },
  camera: {
    in: 'address',
    names: ['map'],
    read: one('map', readCamera),
    write: (camera) => (camera === undefined ? [] : [['map', writeCamera(camera)]]),
  },
  language: {
    in: 'address',
    names: ['lang'],
    read: one('lang', oneOf(['zh', 'en'])),
    write: (language) => (language === 'zh' ? [] : [['lang', language]]),
  },
  embed: {
    in: 'address',
    names: ['embed'],
    read: one('embed', (text) => (text === '1' ? true : text === '0' || text === '' ? false : 'broken')),
    write: (embed) => (embed ? [['embed', '1']] : []),
  },
  tools: {
    in: 'address',
    names: ['tools'],
    read: one('tools', (text) => {
      const names = text.split(',').filter((name) => name !== '');
      return names.every((name) => includes(EMBED_TOOLS, name))
        ? EMBED_TOOLS.filter((name) => names.includes(name))
        : 'broken';
    }),
    write: (tools, { embed }) => (embed && tools.length > 0 ? [['tools', tools.join()]] : []),
  },
  // What is no origin is never spoken with (`app/embed/may-speak.ts`).
  parent: textAt('parent'),
  theme: {
    in: 'device',
    name: 'atlas.theme',
    read: (text) => (text === 'light' || text === 'dark' || text === 'system' ? text : undefined),
    write: (theme) => theme,
  },
  basket: {
    in: 'device',
    name: 'atlas.basket',
    read: readBasket,
    write: (basket) => basket.join(','),
  },
  tableColumns: {
    in: 'device',
    name: 'atlas.columns',
    read: (text) => text,
    write: (text) => text,
  },
  characterKeys: {
    in: 'device',
    name: 'atlas.characterKeys',
    read: (text) => (text === 'on' ? true : text === 'off' ? false : undefined),
    write: (isOn) => (isOn ? 'on' : 'off'),
  },
};
