import { lightInterface } from '../../src/layers/interface-theme.ts';
import { lightTheme } from '../../src/layers/theme.ts';
import { VIEW_HEIGHT, VIEW_WIDTH } from '../overview/projection.ts';
import { element } from '../overview/svg-text.ts';
import { COLUMN, type ColumnContent, column } from './picture-column.ts';
import { mapDrawer, type PictureLayers, type Shown } from './picture-map.ts';

/** What stands on the picture of a small page. */
export type PictureContent = ColumnContent & { shown: Shown };

/** Units of the drawing, in which the picture is laid out whatever size it is drawn in. */
const WIDTH = 1200;
const HEIGHT = 630;

/** Draws the pictures of small pages as SVG, in the light colours: what it is in words, and where in the city. */
export function pictureDrawer(layers: PictureLayers): (content: PictureContent) => string {
  const drawMap = mapDrawer(layers);
  // As high as the picture within a narrow margin.
  const scale = (HEIGHT - 24) / VIEW_HEIGHT;
  const left = COLUMN + (WIDTH - COLUMN - VIEW_WIDTH * scale) / 2;
  const transform = `translate(${left.toFixed(1)} 12) scale(${scale.toFixed(4)})`;
  return (content) =>
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: WIDTH,
        height: HEIGHT,
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      },
      [
        element('rect', { width: WIDTH, height: HEIGHT, fill: lightTheme.sea }),
        element('g', { transform }, drawMap(content.shown)),
        element('rect', { width: COLUMN, height: HEIGHT, fill: lightInterface.panel }),
        column(content, HEIGHT),
      ].join(''),
    );
}
