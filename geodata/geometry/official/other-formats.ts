import type { Complaint } from './complaint.ts';

const GIS_FILE = {
  zh: 'ogr2ogr -t_srs EPSG:4490 输出.geojson 输入文件，或用 QGIS：图层 → 导出 → 另存要素为 GeoJSON',
  en: 'ogr2ogr -t_srs EPSG:4490 out.geojson in-file, or QGIS: Layer, Export, Save Features As GeoJSON',
};
const OVITAL = {
  zh: '在奥维中另导出为 .ovkml',
  en: 'export it from Ovital as .ovkml',
};
const DRAWING = {
  zh: '图纸不写坐标系，也没有字段。在 QGIS 中打开，指定坐标系，线转为面，补上字段后另存为 GeoJSON（EPSG:4490）',
  en: 'a drawing names no reference system and has no fields. Open it in QGIS, set its reference system, turn lines into polygons, add the fields, save as GeoJSON (EPSG:4490)',
};

/** Formats that are not read, by the end of the file's name: what they are and how they become one that is. */
const FORMATS: ReadonlyMap<string, { name: string; how: { zh: string; en: string } }> = new Map([
  ['.ovobj', { name: 'ovobj', how: OVITAL }],
  ['.ovjsn', { name: 'ovjsn', how: OVITAL }],
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

/** What may lie beside official files and holds none: a page about them, and the memory that readers of a GeoPackage share. */
export function isLeftAlone(name: string): boolean {
  return name === 'README.md' || /\.gpkg-shm$/i.test(name);
}

/** What to say of a file that is of no format that is read. */
export function refusalOf(name: string): Complaint {
  if (/\.gpkg-(?:wal|journal)$/i.test(name)) {
    return {
      zh: '是 GeoPackage 尚未写入的改动：请关闭打开它的软件（如 QGIS），待此文件消失后再构建',
      en: 'It holds changes that are not yet in the GeoPackage: close the program that has it open (QGIS, for instance), so that this file goes',
    };
  }
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
      zh: '只认 .geojson、.topojson、.kml、.kmz、.ovkml、.ovkmz、.gpkg 和打包成 .zip 的 Shapefile',
      en: 'Only .geojson, .topojson, .kml, .kmz, .ovkml, .ovkmz, .gpkg and zipped Shapefiles are read',
    };
  return {
    zh: `不直接读取 ${known.name}，请先转换：${known.how.zh}`,
    en: `${known.name} is not read directly; convert it first: ${known.how.en}`,
  };
}
