import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Problems } from '../../geodata/checks/problems.ts';
import { readFacts } from '../../geodata/geometry/read-facts.ts';
import { facilitiesFileSchema } from '../../src/atlas/spatial/facility.ts';
import { drawnAtlas } from '../fixtures/real-atlas.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HAN = /\p{Script=Han}/u;
/** Ids, paths, packages, hashes and the like: what a reader of a dossier has no use for. */
const INTERNAL = /place\/|\bZ\d\d\b|github|npm|\.(?:json|csv|txt)\b|@[0-9a-f]|code search|undefined/i;
/** Names of things that the English sources keep as the publisher writes them. */
const QUOTED = /“[^”]*”/gu;

const problems = new Problems();
const rows = [...readFacts(ROOT, problems).gazetteer.values()];

describe('the gazetteer', () => {
  test('reads without a problem, one row a place', () => {
    const text = readFileSync(`${ROOT}/geodata/facts/gazetteer.csv`, 'utf8');
    const { data } = Papa.parse(text, { header: true, skipEmptyLines: true });
    expect(problems.list).toEqual([]);
    expect(data).toHaveLength(rows.length);
  });

  test('speaks to readers in both languages, without ids, paths and tools', () => {
    const wrong = rows.filter(({ source, reason, source_en: sourceEn, reason_en: reasonEn }) => {
      const words = [source, reason, sourceEn, reasonEn];
      const foreign = !HAN.test(reason) || HAN.test(sourceEn.replaceAll(QUOTED, ''));
      return foreign || words.some((text) => INTERNAL.test(text) || /[。.]$/u.test(text));
    });
    expect(wrong).toEqual([]);
  });

  test('names the licence of every publisher that has one', () => {
    const sources = rows.flatMap(({ source, source_en: sourceEn }) => [
      ...source.split(/[；、]/u),
      ...sourceEn.split(/; (?=[A-Zcip])| and (?=[A-Z])/u),
    ]);
    const bare = sources.filter(
      (source) =>
        (source.includes('GeoNames') && !source.includes('CC BY 4.0')) ||
        (source.includes('OpenStreetMap') && !source.includes('ODbL')),
    );
    expect(bare).toEqual([]);
  });
});

describe('positions in the atlas', () => {
  test('all say in both languages what they rest on; features keep the short words', async () => {
    const { dataset, layers } = await drawnAtlas();
    const locations = dataset.nodes.map((node) => node.location).filter((location) => location !== undefined);
    expect(locations.length).toBeGreaterThan(100);
    const mute = locations.filter(
      ({ basis, basisEn = '' }) =>
        !/\p{Script=Han}.*。$/u.test(basis) ||
        !/^[A-Z].*\.$/u.test(basisEn) ||
        INTERNAL.test(basis + basisEn),
    );
    expect(mute).toEqual([]);
    const features = Object.values(layers).flatMap((layer) => layer.features);
    const wordy = features.filter(({ properties }) => String(properties?.['basis']).includes('来源：'));
    expect(wordy).toEqual([]);
  }, 120_000);
});

describe('ports, airports and stations', () => {
  test('all eight are published where the gazetteer has them, with a source in both languages, and are no records', async () => {
    const { dataset, outputs } = await drawnAtlas();
    const text = outputs.find(({ path }) => path === 'facilities.json')?.text ?? '';
    const { facilities } = v.parse(facilitiesFileSchema, JSON.parse(text));
    expect(facilities.map(({ id, kind }) => [id, kind])).toEqual([
      ['beilun-port', 'port'],
      ['chuanshan-port', 'port'],
      ['daxie-port', 'port'],
      ['lishe-airport', 'airport'],
      ['meishan-port', 'port'],
      ['ningbo-station', 'station'],
      ['yuyao-north-station', 'station'],
      ['zhenhai-port', 'port'],
    ]);
    const wrong = facilities.filter(({ id, lon, lat, source, sourceEn, uncertaintyKm, name, nameEn }) => {
      const row = rows.find(({ place }) => place === `place/locality/${id}`);
      const isWhere = row?.lon === lon && row.lat === lat && row.uncertainty_km === uncertaintyKm;
      const isSourced = row?.source === source && row.source_en === sourceEn && uncertaintyKm > 0;
      return !isWhere || !isSourced || !HAN.test(name) || HAN.test(nameEn);
    });
    expect(wrong).toEqual([]);
    const ids = new Set<string>(dataset.nodes.map(({ id }) => id));
    expect(facilities.filter(({ id }) => ids.has(`place/locality/${id}`))).toEqual([]);
    const description = outputs.find(({ path }) => path === 'datapackage.json')?.text;
    expect(description).toContain('"path":"facilities.json"');
  }, 120_000);
});
