/** The layers of the atlas drawn by OpenLayers on its canvas, names thinned where they would overlap. */
import GeoJSON from 'ol/format/GeoJSON.js';
import VectorLayer from 'ol/layer/Vector.js';
import OpenLayersMap from 'ol/Map.js';
import 'ol/ol.css';
import { transformExtent } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import Circle from 'ol/style/Circle.js';
import Fill from 'ol/style/Fill.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import Text from 'ol/style/Text.js';
import View from 'ol/View.js';
import { AREA, CITY, complete, fetchLayers, INK, PAPER } from '../peer.ts';
import '../peer.css';

const fill = new Fill({ color: `${AREA}40` });
const stroke = new Stroke({ color: INK, width: 1 });
const image = new Circle({ radius: 4, fill: new Fill({ color: INK }) });
const styleOf = (name: unknown): Style =>
  new Style({
    fill,
    stroke,
    image,
    text: new Text({
      text: typeof name === 'string' ? name : '',
      font: '12px sans-serif',
      fill: new Fill({ color: INK }),
      stroke: new Stroke({ color: PAPER, width: 2 }),
    }),
  });

const view = new View();
const map = new OpenLayersMap({ target: 'map', view });
view.fit(transformExtent(CITY, 'EPSG:4326', 'EPSG:3857'));
const format = new GeoJSON({ featureProjection: 'EPSG:3857' });
const layers = await fetchLayers();
for (const layer of layers) {
  map.addLayer(
    new VectorLayer({
      source: new VectorSource({ features: format.readFeatures(layer) }),
      style: (feature) => styleOf(feature.get('name')),
      declutter: true,
    }),
  );
}
map.once('rendercomplete', complete);
