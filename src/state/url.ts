import { RECORD_LAYERS } from '../layers/feature.ts';
import { VIEWS } from './choices.ts';
import { DEFAULT_LAYERS, layersOfPlan } from './layers-choice.ts';
import type { Choices } from './store.ts';
import {
  FILTER_NAMES,
  includes,
  readCamera,
  readCitation,
  readFilters,
  readHiddenRules,
  readSelection,
  sameLayers,
  selectionName,
  writeCamera,
  writeFilters,
  writeHiddenRules,
} from './url-values.ts';

/** One entry of the URL contract: how a choice is read from its parameter and written to it. */
interface ParameterEntry<Key extends keyof Choices> {
  choice: Key;
  /** Parameter names that it owns; filters own several. */
  names: readonly string[];
  /** `undefined` when the parameters are absent; `'broken'` when they cannot be understood. */
  read(parameters: URLSearchParams): Choices[Key] | undefined | 'broken';
  /** Pairs to write; none for the default. */
  write(value: Choices[Key], all: Choices): readonly (readonly [string, string])[];
}

interface UrlParameter {
  names: readonly string[];
  /** Reads into `target`; false when the parameter is there but cannot be understood. */
  readInto(parameters: URLSearchParams, target: Partial<Choices>): boolean;
  pairs(choices: Choices): readonly (readonly [string, string])[];
}

function parameter<Key extends keyof Choices>(entry: ParameterEntry<Key>): UrlParameter {
  return {
    names: entry.names,
    readInto: (parameters, target) => {
      const value = entry.read(parameters);
      if (value === 'broken') return false;
      if (value !== undefined) target[entry.choice] = value;
      return true;
    },
    pairs: (choices) => entry.write(choices[entry.choice], choices),
  };
}

/** URL contract, version 1. The order here is the order in the address. */
export const URL_PARAMETERS: readonly UrlParameter[] = [
  parameter({
    choice: 'selection',
    names: ['select'],
    read: (p) => (p.get('select') === null ? undefined : readSelection(p.get('select') ?? '')),
    write: (selection) => {
      const name = selectionName(selection);
      return name === undefined ? [] : [['select', name]];
    },
  }),
  parameter({
    choice: 'view',
    names: ['view'],
    read: (p) => {
      const text = p.get('view');
      if (text === null) return undefined;
      return includes(VIEWS, text) ? text : 'broken';
    },
    write: (view) => (view === 'map' ? [] : [['view', view]]),
  }),
  parameter({
    choice: 'plan',
    names: ['plan'],
    read: (p) => {
      const text = p.get('plan');
      if (text === null) return undefined;
      return /^[a-z0-9-]{1,40}$/.test(text) ? text : 'broken';
    },
    write: (plan) => (plan === undefined ? [] : [['plan', plan]]),
  }),
  parameter({
    choice: 'layers',
    names: ['layers'],
    read: (p) => {
      const text = p.get('layers');
      if (text === null) return layersOfPlan(p.get('plan') ?? undefined);
      const names = text.split(',').filter((name) => name !== '');
      return names.every((name) => includes(RECORD_LAYERS, name))
        ? RECORD_LAYERS.filter((n) => names.includes(n))
        : 'broken';
    },
    write: (layers, all) => {
      const defaults = layersOfPlan(all.plan) ?? DEFAULT_LAYERS;
      return sameLayers(layers, defaults) ? [] : [['layers', layers.join(',')]];
    },
  }),
  parameter({
    choice: 'query',
    names: ['q'],
    read: (p) => p.get('q')?.slice(0, 100),
    write: (query) => (query === '' ? [] : [['q', query]]),
  }),
  parameter({
    choice: 'filters',
    names: FILTER_NAMES,
    read: readFilters,
    write: (filters, all) => (all.view === 'map' || all.view === 'about' ? [] : writeFilters(filters)),
  }),
  parameter({
    choice: 'hiddenRules',
    names: ['derived'],
    read: (p) => (p.get('derived') === null ? undefined : readHiddenRules(p.get('derived') ?? '')),
    write: (rules) => (rules.length === 0 ? [] : [['derived', writeHiddenRules(rules)]]),
  }),
  parameter({
    choice: 'citation',
    names: ['cite'],
    read: (p) => (p.get('cite') === null ? undefined : readCitation(p.get('cite') ?? '')),
    write: (citation) =>
      citation === undefined ? [] : [['cite', `${citation.document}:${citation.locator}`]],
  }),
  parameter({
    choice: 'camera',
    names: ['map'],
    read: (p) => (p.get('map') === null ? undefined : readCamera(p.get('map') ?? '')),
    write: (camera) => (camera === undefined ? [] : [['map', writeCamera(camera)]]),
  }),
  parameter({
    choice: 'language',
    names: ['lang'],
    read: (p) => {
      const text = p.get('lang');
      if (text === null) return undefined;
      return text === 'zh' || text === 'en' ? text : 'broken';
    },
    write: (language) => (language === 'zh' ? [] : [['lang', language]]),
  }),
  parameter({
    choice: 'embed',
    names: ['embed'],
    read: (p) => {
      const text = p.get('embed');
      if (text === null) return undefined;
      if (text === '1') return true;
      return text === '0' || text === '' ? false : 'broken';
    },
    write: (embed) => (embed ? [['embed', '1']] : []),
  }),
];

export interface UrlReading {
  choices: Partial<Choices>;
  /** Names of parameters that could not be understood; they fall back to their defaults. */
  broken: readonly string[];
}

/** Reads a query string (with or without `?`). Never throws; what is broken is named and left out. */
export function readUrl(search: string): UrlReading {
  const parameters = new URLSearchParams(search);
  const choices: Partial<Choices> = {};
  const broken: string[] = [];
  for (const entry of URL_PARAMETERS) {
    if (!entry.readInto(parameters, choices))
      broken.push(...entry.names.filter((name) => parameters.has(name)));
  }
  return { choices, broken };
}

/** As `location.search` gives it back, so that addresses can be compared; half a surrogate pair has no encoding. */
const readable = (text: string) =>
  encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('%2F', '/')
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll("'", '%27');

/**
 * Writes the choices as a query string, `''` or beginning with `?`. Slashes, commas and colons stay readable;
 * parameters that the atlas does not own are kept from `previous`.
 */
export function writeUrl(choices: Choices, previous = ''): string {
  const owned = new Set(URL_PARAMETERS.flatMap((entry) => entry.names));
  const pairs = URL_PARAMETERS.flatMap((entry) => entry.pairs(choices));
  for (const [name, value] of new URLSearchParams(previous)) {
    if (!owned.has(name)) pairs.push([name, value]);
  }
  const text = pairs.map(([name, value]) => `${readable(name)}=${readable(value)}`).join('&');
  return text === '' ? '' : `?${text}`;
}
