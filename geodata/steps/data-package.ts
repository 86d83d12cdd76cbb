import { createHash } from 'node:crypto';
import { documentMarks } from '../../src/atlas/facts/document-marks.ts';
import type { Dataset } from '../../src/atlas/records/dataset.ts';
import { compareText } from '../lib/compare-text.ts';
import { stableJson } from '../lib/stable-json.ts';
import type { CsvTable } from './csv-tables.ts';
import type { OutputFile } from './output-file.ts';
import type { Seeds } from './read-seeds.ts';

/** Columns that are not text. */
const COLUMN_TYPES: Readonly<Record<string, 'number' | 'integer' | 'boolean'>> = {
  no: 'integer',
  order: 'integer',
  row: 'integer',
  column: 'integer',
  item: 'integer',
  year: 'integer',
  base_year: 'integer',
  value: 'number',
  base_value: 'number',
  value_max: 'number',
  change: 'number',
  change_from: 'integer',
  year_from: 'integer',
  year_to: 'integer',
  lon: 'number',
  lat: 'number',
  uncertainty_km: 'number',
  supplementary: 'boolean',
};

/** Titles of the columns that the seeds do not have. */
const COLUMN_TITLES: Readonly<Record<string, string>> = {
  label: '显示名称 Name as it is shown',
  lon: '经度 Longitude (WGS84)',
  lat: '纬度 Latitude (WGS84)',
  precision: '位置精度 Precision of the position',
  uncertainty_km: '误差半径（千米） Uncertainty radius (km)',
  location_basis: '位置依据 Basis of the position',
  location_basis_en: '位置依据（英文） Basis of the position, in English',
  status: '文件状态 Status of the cited documents',
  indicator_status: '指标性质 Target or actual',
  measure_status: '条款状态 Status of the clause',
  points_en: '英文要点 Points in English',
  benchmarks: '对比 Compared with others (JSON)',
  amounts: '补助标准 Amounts granted (JSON)',
  conditions: '条件 Conditions (JSON)',
  rules: '规则的数值 Numbers of the rule (JSON)',
  open_lists: '文件未列全的名单 Lists that a document leaves open (JSON)',
  from_name: '从（名称） From (name)',
  to_name: '到（名称） To (name)',
  rule: '推定规则 Rule of derivation',
};

/** Describes all outputs as a Frictionless Data Package (v1): names, schemas, licence, sources, sizes and hashes. */
export function dataPackage(
  seeds: Seeds,
  dataset: Dataset,
  outputs: readonly OutputFile[],
  tables: readonly CsvTable[],
): OutputFile {
  const titles = columnTitles(seeds);
  const resources = outputs
    .toSorted((a, b) => compareText(a.path, b.path))
    .map((output) => {
      const table = tables.find(({ name }) => output.path === `csv/${name}.csv`);
      const bytes = Buffer.from(output.text);
      return {
        name: output.path.replace(/\.[a-z]+$/, '').replaceAll('/', '-'),
        path: output.path,
        ...FORMATS[output.path.slice(output.path.lastIndexOf('.') + 1)],
        encoding: 'utf-8',
        bytes: bytes.byteLength,
        hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        ...(table === undefined ? {} : { profile: 'tabular-data-resource', schema: schemaOf(table, titles) }),
      };
    });
  const description = {
    profile: 'data-package',
    name: 'ningbo-industrial-atlas',
    title: '宁波产业布局图 Ningbo Industrial Atlas',
    version: dataset.schemaVersion,
    created: `${dataset.generated}T00:00:00Z`,
    licenses: seeds.package.licenses,
    sources: [...documentSources(dataset), ...seeds.package.sources],
    resources,
  };
  return { path: 'datapackage.json', text: stableJson(description) };
}

/** The documents with number and status, so that a draft is named as one here too. */
function documentSources(dataset: Dataset): { title: string }[] {
  const marks = documentMarks(dataset.documents);
  return dataset.documents.map((document) => ({
    title: [document.title, document.number, marks.statusOf([{ document: document.id, locator: '' }])]
      .filter((part) => part !== undefined)
      .join(' · '),
  }));
}

const FORMATS: Readonly<Record<string, { format: string; mediatype: string }>> = {
  csv: { format: 'csv', mediatype: 'text/csv' },
  json: { format: 'json', mediatype: 'application/json' },
  geojson: { format: 'geojson', mediatype: 'application/geo+json' },
};

function schemaOf(table: CsvTable, titles: ReadonlyMap<string, string>): { fields: unknown[] } {
  return {
    fields: table.columns.map((name) => ({
      name,
      type: COLUMN_TYPES[name] ?? 'string',
      title: COLUMN_TITLES[name] ?? titles.get(name) ?? name,
    })),
  };
}

/** The seeds' own column titles, so that a column reads the same going in and coming out. */
function columnTitles(seeds: Seeds): Map<string, string> {
  const titles = new Map<string, string>();
  for (const { schema } of seeds.tables.values()) {
    for (const field of schema.fields) if (!titles.has(field.name)) titles.set(field.name, field.title);
  }
  return titles;
}
