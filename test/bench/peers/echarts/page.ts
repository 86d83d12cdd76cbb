/** The layers of the atlas drawn by ECharts: areas and lines as one map of its own, points as a series upon it. */
import { ScatterChart } from 'echarts/charts';
import { GeoComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { createAfterPaint } from '../../../../src/lib/after-paint.ts';
import { AREA, CITY, complete, fetchLayers, INK, nameOf } from '../peer.ts';
import '../peer.css';

use([GeoComponent, ScatterChart, CanvasRenderer]);

const [west, south, east, north] = CITY;
const features = (await fetchLayers()).flatMap((layer) => layer.features);
const points = features.flatMap((feature) =>
  feature.geometry.type === 'Point' ? [{ name: nameOf(feature), value: feature.geometry.coordinates }] : [],
);
const shapes = features.filter(({ geometry }) => geometry.type !== 'Point');
// As text, of which the library has no narrower opinion than JSON.
registerMap('city', JSON.stringify({ type: 'FeatureCollection', features: shapes }));

const chart = init(document.getElementById('map'));
const label = { show: true, color: INK, fontSize: 12 };
chart.on('finished', () => createAfterPaint().run(complete));
chart.setOption({
  animation: false,
  geo: {
    map: 'city',
    roam: true,
    boundingCoords: [
      [west, north],
      [east, south],
    ],
    label,
    itemStyle: { areaColor: `${AREA}40`, borderColor: INK, borderWidth: 1 },
  },
  series: [
    {
      type: 'scatter',
      coordinateSystem: 'geo',
      symbolSize: 8,
      itemStyle: { color: INK },
      label: { ...label, formatter: '{b}', position: 'top' },
      data: points,
    },
  ],
});
