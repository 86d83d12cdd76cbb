/** The layers of the atlas drawn by Leaflet on its canvas, names as permanent tooltips. */
import { circleMarker, map as createMap, geoJSON } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { createAfterPaint } from '../../../../src/lib/after-paint.ts';
import { AREA, CITY, complete, fetchLayers, INK, nameOf } from '../peer.ts';
import '../peer.css';

const [west, south, east, north] = CITY;
const map = createMap('map', { preferCanvas: true, attributionControl: false });
map.fitBounds([
  [south, west],
  [north, east],
]);
const style = { color: INK, weight: 1, fillColor: AREA, fillOpacity: 0.25 };

for (const layer of await fetchLayers()) {
  geoJSON(layer, {
    style,
    pointToLayer: (_, position) => circleMarker(position, { ...style, radius: 4 }),
    onEachFeature: (feature, shape) => {
      const name = nameOf(feature);
      if (name === '') return;
      shape.bindTooltip(name, { permanent: true, direction: 'center', className: 'name' });
    },
  }).addTo(map);
}
createAfterPaint().run(complete);
