import fc from 'fast-check';
import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { areaKm2, isArea } from '../../geodata/geometry/polygons.ts';
import { kml, kmz, placemark, polygon, tuples } from './kml-fixture.ts';
import { ATTRIBUTES, DISTRICT, OUTLINE, readOfficialFiles } from './official-fixture.ts';

const ID = 'place/subzone/gaoxin';
const OTHER = 'place/subzone/panhuo';
const OTHER_RING: GeoJSON.Position[] = OUTLINE.map(([lon = 0, lat = 0]) => [lon + 0.1, lat]);
const { crs_from: _, ...WITHOUT_SYSTEM } = ATTRIBUTES;
const ovital = (system: string): string => `<OvCoordType>${system}</OvCoordType>`;
/** 宁波 */
const GBK_NINGBO = Buffer.from([0xc4, 0xfe, 0xb2, 0xa8]);

const ring = (text: string): string =>
  `<Polygon><outerBoundaryIs><LinearRing><coordinates>${text}</coordinates></LinearRing></outerBoundaryIs></Polygon>`;

async function taken(content: string | Uint8Array, name = 'a.kml') {
  const { accepted, messages, remarks } = await readOfficialFiles({ [name]: content });
  expect(messages).toEqual([]);
  return { accepted, supplied: accepted.get(ID), remarks };
}

async function refusal(content: string | Uint8Array, name = 'a.kml'): Promise<string> {
  const { accepted, messages } = await readOfficialFiles({ [name]: content });
  expect(accepted.size).toBe(0);
  expect(messages).toHaveLength(1);
  return messages[0] ?? '';
}

/** The text in a GBK that JavaScript can write: ASCII, and 宁波 for @@. */
function inGbk(text: string): Buffer {
  const [before = '', after = ''] = text.split('@@');
  return Buffer.concat([Buffer.from(before, 'latin1'), GBK_NINGBO, Buffer.from(after, 'latin1')]);
}

describe('KML is taken as its words stand', () => {
  it.each([
    { case: 'Data', content: placemark() },
    {
      case: 'SchemaData',
      content: placemark({
        fields: {},
        more: `<ExtendedData><SchemaData schemaUrl="#a">${Object.entries(ATTRIBUTES)
          .map(([name, value]) => `<SimpleData name="${name.toUpperCase()}">${value}</SimpleData>`)
          .join('')}</SchemaData></ExtendedData>`,
      }),
    },
    {
      case: 'lines of the description',
      content: placemark({
        fields: {},
        more: `<description>${Object.entries(ATTRIBUTES)
          .map(([name, value]) => `${name}：${value}`)
          .join('\n')}\n备注：不是字段</description>`,
      }),
    },
    {
      case: 'a table in the description',
      content: placemark({
        fields: {},
        more: `<description><![CDATA[<html><table>${Object.entries(ATTRIBUTES)
          .map(([name, value]) => `<tr><td>${name}</td>\n<td align="left">${value}</td></tr>`)
          .join('')}</table></html>]]></description>`,
      }),
    },
    {
      case: 'a name that is the place id',
      content: placemark({ name: ID, fields: { ...ATTRIBUTES, id: '' } }),
    },
    {
      case: 'an XML id that is the place id, as QGIS writes it',
      content: placemark({ fields: { ...ATTRIBUTES, id: '' } }).replace(
        '<Placemark>',
        `<Placemark id="${ID}">`,
      ),
    },
  ])('fields from $case', async ({ content }) => {
    expect((await taken(kml(content))).supplied?.basis).toBe(
      '主管部门提供：宁波市自然资源和规划局，2024-05（原坐标系 CGCS2000）',
    );
  });

  it('with its holes, its parts and its points', async () => {
    const hole = [
      [121.51, 29.86],
      [121.52, 29.86],
      [121.52, 29.87],
      [121.51, 29.86],
    ];
    const parts = `<MultiGeometry>${polygon(OUTLINE, hole)}<MultiGeometry>${polygon(OTHER_RING)}</MultiGeometry></MultiGeometry>`;
    const { supplied } = await taken(kml(placemark({ geometry: parts })));

    expect(supplied?.geometry).toMatchObject({ type: 'MultiPolygon' });
    expect(supplied !== undefined && isArea(supplied.geometry) ? areaKm2(supplied.geometry) : 0).toBeCloseTo(
      areaKm2({
        type: 'MultiPolygon',
        coordinates: [[OUTLINE, hole], [OTHER_RING]],
      }),
      2,
    );
    expect(
      await refusal(kml(placemark({ geometry: '<Point><coordinates>121.52,29.86</coordinates></Point>' }))),
    ).toContain('须为面，文件里是点');
  });

  it('where blanks stand beside commas', async () => {
    const spaced = polygon(OUTLINE).replaceAll(',', ' , ');

    expect((await taken(kml(placemark({ geometry: spaced })))).supplied).toBeDefined();
  });

  it('in GBK as it declares, and in UTF-16 by its mark', async () => {
    const text = kml(
      placemark({ name: 'a', fields: { ...ATTRIBUTES, source: '@@' } }),
      '<?xml version="1.0" encoding="GBK"?>',
    ).replaceAll('范围', 'b');
    const wide = Buffer.from(`\uFEFF${kml(placemark())}`, 'utf16le');

    expect((await taken(inGbk(text))).supplied?.basis).toContain('提供：宁波，');
    expect((await taken(Buffer.from(`\uFEFF${kml(placemark())}`))).supplied).toBeDefined();
    expect((await taken(wide)).supplied?.basis).toContain('宁波市自然资源和规划局');
  });

  it('from every folder, and tells in which of them something is wrong', async () => {
    const other = { ...ATTRIBUTES, id: OTHER };
    const folders = (second: object): string =>
      kml(
        `<Folder><name>规划</name>${placemark()}<Folder><name>二期</name>${placemark({
          fields: { ...other, ...second },
          geometry: polygon(OTHER_RING),
        })}</Folder></Folder>`,
      );

    expect([...(await taken(folders({}))).accepted.keys()]).toEqual([ID, OTHER]);
    expect(await refusal(folders({ date: '去年' }))).toContain(
      'geodata/official/a.kml/范围/规划/二期 第 1 行 date',
    );
  });

  it('from every KML of a KMZ, whatever pictures lie beside', async () => {
    const other = placemark({ fields: { ...ATTRIBUTES, id: OTHER }, geometry: polygon(OTHER_RING) });
    const one = await kmz({ 'doc.kml': kml(placemark()), 'files/a.png': 'x', '__MACOSX/._doc.kml': 'x' });
    const two = await kmz({ 'a.kml': kml(placemark()), 'b.kml': kml(other) });

    expect((await taken(one, 'a.kmz')).supplied).toBeDefined();
    expect([...(await taken(two, 'a.ovkmz')).accepted.keys()]).toEqual([ID, OTHER]);
    expect(
      (await taken(await kmz({ '0xE5': kml(placemark()), mimetype: 'x' }), 'a.kmz')).supplied,
    ).toBeDefined();
    expect(await refusal(await kmz({ 'a.png': 'x' }), 'a.kmz')).toContain('没有 .kml');
    const sameName = Buffer.from(two).toString('latin1').replaceAll('b.kml', 'a.kml');
    expect(await refusal(Buffer.from(sameName, 'latin1'), 'a.kmz')).toContain('同名文件');
  });

  it('without what a network link leads to outside the file, and says so', async () => {
    const link = '<NetworkLink><Link><href>layers/b.kml</href></Link></NetworkLink>';
    const inside = await kmz({ 'doc.kml': kml(link), 'layers/b.kml': kml(placemark()) });

    expect((await taken(kml(placemark() + link))).remarks.join()).toContain('1 个网络链接');
    const garbled = await kmz({ 'doc.kml': kml(link), '0xE5': kml(placemark()) });
    expect((await taken(inside, 'a.kmz')).remarks).toEqual([]);
    expect((await taken(garbled, 'a.kmz')).remarks).toEqual([]);
    expect(await refusal(kml(link))).toContain('只有网络链接');
  });
});

describe('the datum of a KML is never taken for granted', () => {
  const shifted = DISTRICT.map(([lon = 0, lat = 0]) =>
    gcoord.transform([lon, lat], gcoord.WGS84, gcoord.GCJ02),
  );
  const district = (fields: object, more = ''): string =>
    kml(
      placemark({
        fields: { ...WITHOUT_SYSTEM, id: 'place/district/yinzhou', ...fields },
        geometry: polygon(shifted),
        more,
      }),
    );

  it('says nothing of itself, so crs_from must', async () => {
    expect(await refusal(kml(placemark({ fields: WITHOUT_SYSTEM })))).toContain('坐标系“”未写或不认识');
  });

  it('is suspected where the outline fits its district better with an offset', async () => {
    expect(await refusal(district({ crs_from: 'WGS84' }))).toContain('按 GCJ-02 解读时与区县界更相合');
    expect(await refusal(district({}, ovital('CGCS2000')), 'a.ovkml')).toContain('按 GCJ-02 解读');
  });

  it.each([
    { says: 'GCJ02', crs: {} },
    { says: 'GCJ-02', crs: { crs_from: 'GCJ-02' } },
    { says: 'GCJ02', crs: { crs_from: 'GCJ-02', crs_ok: '1' } },
    { says: 'CGCS2000', crs: { crs_from: 'GCJ-02', crs_ok: '1' } },
  ])('is what Ovital writes beside each object: $says, $crs', async ({ says, crs }) => {
    const { accepted } = await taken(district(crs, ovital(says)), 'a.ovkml');
    const supplied = accepted.get('place/district/yinzhou');
    const [lon = 0, lat = 0] =
      supplied?.geometry.type === 'Polygon' ? (supplied.geometry.coordinates[0]?.[0] ?? []) : [];

    expect(supplied?.basis).toContain('原坐标系 GCJ-02');
    expect([lon, lat]).toEqual([expect.closeTo(121.5, 4), expect.closeTo(29.8, 4)]);
  });

  it.each([
    { says: 'GCJ02', crs: { crs_from: 'WGS84' }, zh: 'OvCoordType 写 GCJ-02，crs_from 却写 WGS84' },
    { says: 'GCJ02', crs: { crs_from: 'BD-09', crs_ok: '1' }, zh: '两者相差甚远' },
    { says: 'CGCS2000', crs: { crs_from: 'GCJ-02' }, zh: '确为偏移坐标则加字段 crs_ok=1' },
    { says: 'BEIJING54', crs: { crs_from: 'WGS84' }, zh: 'OvCoordType 的坐标系是“BEIJING54”' },
  ])('is refused where Ovital says $says and the fields $crs', async ({ says, crs, zh }) => {
    expect(await refusal(district(crs, ovital(says)), 'a.ovkml')).toContain(zh);
  });
});

describe('a KML that is not whole or not plain is one problem in both languages', () => {
  it.each([
    { case: 'an open ring', geometry: polygon(OUTLINE.slice(0, -1)), zh: '没有闭合' },
    {
      case: 'a number missing',
      geometry: ring(tuples(OUTLINE).replace('29.85', '')),
      zh: '坐标须为有限的数',
    },
    {
      case: 'a number broken',
      geometry: ring(tuples(OUTLINE).replace('29.85', '29.8.5')),
      zh: '坐标须为有限的数',
    },
    {
      case: 'a comma between positions',
      geometry: ring(tuples(OUTLINE).replaceAll(' ', ',')),
      zh: '坐标须为有限的数',
    },
    { case: 'no coordinates', geometry: ring(' '), zh: '几何为空' },
    {
      case: 'a point of several places',
      geometry: '<Point><coordinates>121.52,29.86 121.53,29.86</coordinates></Point>',
      zh: '几何是多点',
    },
    { case: 'no geometry', geometry: '', zh: '没有几何' },
    {
      case: 'a line',
      geometry: `<LineString><coordinates>${tuples(OUTLINE)}</coordinates></LineString>`,
      zh: '几何是线',
    },
    {
      case: 'an area with the point of its label',
      geometry: `<MultiGeometry>${polygon(OUTLINE)}<Point><coordinates>121.52,29.86</coordinates></Point></MultiGeometry>`,
      zh: '几何是几何集合',
    },
    {
      case: 'two outer rings in one polygon',
      geometry: polygon(OUTLINE).replace(
        '<LinearRing>',
        `<LinearRing><coordinates>${tuples(OTHER_RING)}</coordinates></LinearRing><LinearRing>`,
      ),
      zh: '几何是几何集合',
    },
  ])('geometry: $case', async ({ geometry, zh }) => {
    expect(await refusal(kml(placemark({ geometry })))).toContain(zh);
  });

  it.each([
    {
      case: 'a document type with an external entity',
      content: kml(
        placemark({ fields: { ...ATTRIBUTES, source: '&x;' } }),
        '<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY x SYSTEM "secret.txt">]>',
      ),
      zh: 'DTD 或外部实体',
      en: 'DTD or external entities',
    },
    {
      case: 'an unknown entity',
      content: kml(placemark({ name: 'a&nbsp;b' })),
      zh: '不是完整的 XML',
      en: 'Not a whole XML',
    },
    { case: 'JSON', content: '{}', zh: '不是完整的 XML', en: 'Not a whole XML' },
    {
      case: 'other XML',
      content: '<gpx/>',
      zh: '不是 KML（根元素是 gpx）',
      en: 'is not KML (its root is gpx)',
    },
    { case: 'no placemark', content: kml(''), zh: '没有任何要素', en: 'holds no feature' },
    {
      case: 'a field said twice',
      content: kml(placemark({ more: '<description>date=2019</description>' })),
      zh: 'date 写了两次且不同',
      en: 'gives date twice and differently',
    },
    {
      case: 'GBK that declares UTF-8',
      content: inGbk(kml(placemark({ name: '@@' }))),
      zh: '编码（utf-8）与文字的实际编码不符',
      en: 'not in the encoding that the XML declares (utf-8)',
    },
    {
      case: 'UTF-8 that declares GBK',
      // Of even lengths, so that every byte is GBK as well.
      content: kml(
        placemark({ name: 'a', fields: { ...ATTRIBUTES, source: '宁波' } }),
        '<?xml version="1.0" encoding="GB2312"?>',
      ),
      zh: '编码（gb18030）与文字的实际编码不符',
      en: 'not in the encoding that the XML declares (gb18030)',
    },
    {
      case: 'an encoding that does not exist',
      content: kml(placemark(), '<?xml version="1.0" encoding="nowhere"?>'),
      zh: '编码（nowhere）',
      en: '(nowhere)',
    },
  ])('$case', async ({ content, zh, en }) => {
    const message = await refusal(content);

    expect(message).toContain(zh);
    expect(message).toContain(en);
  });

  it('wherever it is cut, or overwritten', async () => {
    const whole = kml(placemark()).trim();
    const packed = Buffer.from(await kmz({ 'doc.kml': whole }));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(packed.length - 1), async (end, packedEnd) => {
        for (const message of [
          await refusal(whole.slice(0, end)),
          await refusal(packed.subarray(0, packedEnd), 'a.kmz'),
        ]) {
          expect(message).toMatch(/完整的 XML|已损坏/);
        }
      }),
      { numRuns: 10 },
    );
    expect(await refusal(packed.fill(0x55, 60, 120), 'a.kmz')).toMatch(/已损坏/);
  });
});
