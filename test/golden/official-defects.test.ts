import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { DISTRICT, geojson, OUTLINE, readOfficialFiles } from './official-fixture.ts';

/** One defect a case; the message is what the operator reads beside the file. */
describe('an official file with a defect is refused, with a message in both languages', () => {
  const file = 'geodata/official/a.geojson';

  it.each([
    {
      defect: 'foreign id',
      content: geojson({ properties: { id: 'place/subzone/nowhere' } }),
      zh: '没有编号为 place/subzone/nowhere 的地点',
      en: 'No place has the id place/subzone/nowhere',
    },
    {
      defect: 'coordinates swapped',
      content: geojson({ ring: OUTLINE.map(([lon = 0, lat = 0]) => [lat, lon]) }),
      zh: '坐标顺序颠倒',
      en: 'Coordinates are swapped',
    },
    {
      defect: 'outside the city',
      content: geojson({ ring: OUTLINE.map(([lon = 0, lat = 0]) => [lon - 1, lat]) }),
      zh: '在宁波市范围之外',
      en: 'is outside the city',
    },
    {
      defect: 'outline crossing itself',
      content: geojson({
        ring: [
          [121.51, 29.85],
          [121.53, 29.88],
          [121.53, 29.85],
          [121.51, 29.88],
          [121.51, 29.85],
        ],
      }),
      zh: '边界自相交',
      en: 'The outline crosses itself',
    },
    {
      defect: 'GCJ-02 declared as CGCS2000',
      content: geojson({
        properties: { id: 'place/district/yinzhou' },
        ring: DISTRICT.map(([lon = 0, lat = 0]) => gcoord.transform([lon, lat], gcoord.WGS84, gcoord.GCJ02)),
      }),
      zh: '按 GCJ-02 解读时与区县界更相合',
      en: 'read as GCJ-02 it fits its district better',
    },
    {
      defect: 'metres declared as degrees',
      content: geojson({ ring: OUTLINE.map(() => [548_200, 3_302_400]) }),
      zh: '是投影坐标（米）',
      en: 'are metres',
    },
    {
      defect: 'no reference system',
      content: geojson({ properties: { crs_from: '' } }),
      zh: '坐标系“”未写或不认识',
      en: 'Reference system "" is missing or unknown',
    },
    {
      defect: 'no source',
      content: geojson({ properties: { source: '' } }),
      zh: '没有写来源',
      en: 'No source',
    },
    {
      defect: 'no date',
      content: geojson({ properties: { date: '去年' } }),
      zh: '日期（date）须写成',
      en: 'date must be',
    },
    {
      defect: 'a point for an area',
      content: geojson({ geometry: { type: 'Point', coordinates: [121.52, 29.86] } }),
      zh: '须为面，文件里是点',
      en: 'must be an area',
    },
    { defect: 'not JSON', content: '<kml/>', zh: '不是 JSON 文件', en: 'Not a JSON file' },
  ])('$defect', async ({ content, zh, en }) => {
    const { accepted, messages } = await readOfficialFiles({ 'a.geojson': content });

    expect(accepted.size).toBe(0);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(file);
    expect(messages[0]).toContain(zh);
    expect(messages[0]).toContain(en);
  });

  it('applies nothing of a file in which one feature is wrong, and names its row', async () => {
    const { accepted, messages } = await readOfficialFiles({
      'a.geojson': geojson({}, { properties: { id: 'place/subzone/panhuo', status: 'final' } }),
    });

    expect(accepted.size).toBe(0);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`${file} 第 2 行 status`);
  });

  it('refuses a second geometry for the same place', async () => {
    const { accepted, messages } = await readOfficialFiles({
      'a.geojson': geojson({}),
      'b.geojson': geojson({}),
    });

    expect(accepted.size).toBe(1);
    expect(messages[0]).toContain('geodata/official/b.geojson');
    expect(messages[0]).toContain('已有另一份几何');
  });
});
