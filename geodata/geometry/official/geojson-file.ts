import { feature as featureOfTopology } from 'topojson-client';
import * as v from 'valibot';
import { systemOfCrsMember } from './declared-system.ts';
import type { ParsedFile, RawFeature } from './parsed-file.ts';
import { jsonText, textOf } from './texts.ts';

const featureSchema = v.object({
  type: v.literal('Feature'),
  id: v.optional(v.unknown()),
  properties: v.nullish(v.record(v.string(), v.unknown())),
  geometry: v.unknown(),
});
const crs = v.optional(v.unknown());
const collectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  crs,
  features: v.array(featureSchema),
});
const singleSchema = v.pipe(
  v.object({ ...featureSchema.entries, crs }),
  v.transform((feature) => ({ features: [feature], crs: feature.crs })),
);
const topologySchema = v.looseObject({
  type: v.literal('Topology'),
  objects: v.record(v.string(), v.looseObject({ type: v.string() })),
  arcs: v.array(v.array(v.array(v.number()))),
});

/** Reads GeoJSON (a feature collection or one feature, with an old-style `crs` or without) or TopoJSON, in any usual encoding. */
export function parseGeoJson(bytes: Uint8Array): ParsedFile {
  const text = jsonText(bytes);
  if (text === undefined) {
    return {
      ok: false,
      zh: '文字编码既不是 UTF-8、UTF-16，也不是 GBK；请另存为 UTF-8',
      en: 'The encoding is neither UTF-8, UTF-16 nor GBK; save it as UTF-8',
    };
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const where = error instanceof Error ? error.message : '';
    return {
      ok: false,
      zh: `不是 JSON 文件，或残缺（${where}）`,
      en: `Not a JSON file, or broken (${where})`,
    };
  }
  const topology = v.safeParse(topologySchema, json);
  if (topology.success) return parseTopology(topology.output);
  const result = v.safeParse(v.union([collectionSchema, singleSchema]), json);
  if (!result.success) {
    return {
      ok: false,
      zh: '不是 GeoJSON 的 Feature 或 FeatureCollection（ArcGIS 的 JSON 请用“要素转 JSON”勾选 GeoJSON 重新导出）',
      en: 'Not a GeoJSON Feature or FeatureCollection (from ArcGIS, export again with "Output to GeoJSON")',
    };
  }
  const system = systemOfCrsMember(result.output.crs);
  return {
    ok: true,
    layers: [
      { features: result.output.features.map(rawFeature), ...(system === undefined ? {} : { system }) },
    ],
  };
}

function parseTopology(topology: v.InferOutput<typeof topologySchema>): ParsedFile {
  const layers = Object.entries(topology.objects).map(([name, object]) => {
    const found: unknown = featureOfTopology(topology, object);
    const parsed = v.parse(v.union([collectionSchema, singleSchema]), found);
    return { name, features: parsed.features.map(rawFeature) };
  });
  return { ok: true, layers };
}

function rawFeature({ id, properties, geometry }: v.InferOutput<typeof featureSchema>): RawFeature {
  const texts = Object.entries(properties ?? {}).map(
    ([name, value]) => [name.trim().toLowerCase(), textOf(value)] as const,
  );
  return {
    properties: { ...(id === undefined ? {} : { id: textOf(id) }), ...Object.fromEntries(texts) },
    geometry,
  };
}
