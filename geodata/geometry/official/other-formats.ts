import type { Complaint } from './complaint.ts';

const GIS_FILE = {
  zh: 'ogr2ogr -t_srs EPSG:4490 输出.geojson 输入文件，或用 QGIS：图层 → 导出 → 另存要素为 GeoJSON',
  en: 'ogr2ogr -t_srs EPSG:4490 out.geojson in-file, or QGIS: Layer, Export, Save Features As GeoJSON',
};
const KML = {
  zh: 'ogr2ogr 输出.geojson 输入文件，或用 QGIS：图层 → 导出 → 另存要素为 GeoJSON；奥维等软件的坐标可能带偏移，须在 crs_from 写明（WGS84 或 GCJ-02）',
  en: 'ogr2ogr out.geojson in-file, or QGIS: Layer, Export, Save Features As GeoJSON; coordinates of Ovital and others may carry an offset, so say in crs_from whether they are WGS84 or GCJ-02',
};
const DRAWING = {
  zh: '在 QGIS 中打开，指定坐标系，线转为面，补上字段后另存为 GeoJSON（EPSG:4490）',
  en: 'open it in QGIS, set its reference system, turn lines into polygons, add the fields, save as GeoJSON (EPSG:4490)',
};

/** Formats that are not read, by the end of the file's name: what they are and how they become one that is. */
const FORMATS: ReadonlyMap<string, { name: string; how: { zh: string; en: string } }> = new Map([
  ['.kml', { name: 'KML', how: KML }],
  ['.kmz', { name: 'KMZ', how: KML }],
  ['.ovkml', { name: 'ovkml', how: KML }],
  ['.ovkmz', { name: 'ovkmz', how: KML }],
  ['.gpkg', { name: 'GeoPackage', how: GIS_FILE }],
  ['.gdb', { name: 'File Geodatabase', how: GIS_FILE }],
  ['.mdb', { name: 'Personal Geodatabase', how: GIS_FILE }],
  ['.tab', { name: 'MapInfo TAB', how: GIS_FILE }],
  ['.mif', { name: 'MapInfo MIF', how: GIS_FILE }],
  ['.gml', { name: 'GML', how: GIS_FILE }],
  ['.fgb', { name: 'FlatGeobuf', how: GIS_FILE }],
  ['.dxf', { name: 'DXF', how: DRAWING }],
  ['.dwg', { name: 'DWG', how: DRAWING }],
]);
const LOOSE_PARTS = /\.(?:shp|dbf|shx|prj|cpg|sbn|sbx)$/i;

/** What to say of a file that is neither GeoJSON, TopoJSON nor a zip. */
export function refusalOf(name: string): Complaint {
  if (LOOSE_PARTS.test(name)) {
    return {
      zh: 'Shapefile 须把同名的 .shp、.dbf、.prj 打包成一个 .zip',
      en: 'Pack the .shp, .dbf and .prj of a Shapefile into one .zip',
    };
  }
  if (/\.(?:rar|7z)$/i.test(name)) return { zh: '请改用 .zip 压缩', en: 'Pack it as a .zip instead' };
  const known = [...FORMATS].find(([extension]) => name.toLowerCase().endsWith(extension))?.[1];
  if (known === undefined)
    return {
      zh: '只认 .geojson、.topojson 和打包成 .zip 的 Shapefile',
      en: 'Only .geojson, .topojson and zipped Shapefiles are read',
    };
  return {
    zh: `不直接读取 ${known.name}，请先转换：${known.how.zh}`,
    en: `${known.name} is not read directly; convert it first: ${known.how.en}`,
  };
}
