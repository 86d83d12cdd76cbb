/** A picture of the README: what is opened, and what must be there before it is taken. */
export interface Picture {
  /** From the root of the repository. */
  file: string;
  /** Below the root of the site. */
  address: string;
  /** A selector of what the picture is about. */
  shows: string;
  /** CSS pixels. */
  size: { width: number; height: number };
  theme?: 'dark';
}

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const TABLE_ROW = '#atlas-panel table tbody tr';

export const PICTURES: readonly Picture[] = [
  { file: 'public/preview.jpg', address: '', shows: '#atlas-map canvas', size: { width: 1280, height: 800 } },
  {
    file: 'test/pictures/sheet.jpg',
    address: '?view=sheets&sheet=industry/2021/national-cluster/auto-parts',
    shows: '#atlas-panel [data-sheet] svg, #atlas-panel svg[role=group]',
    size: DESK,
  },
  {
    file: 'test/pictures/matrix.jpg',
    address: '?view=matrix&rows=2021&columns=districts',
    shows: '[role=grid] tbody tr',
    size: DESK,
  },
  {
    file: 'test/pictures/diagram.jpg',
    address: '?view=diagram&select=place/zone/qianwan',
    shows: '#atlas-panel svg a',
    size: DESK,
    theme: 'dark',
  },
  {
    file: 'test/pictures/differences.jpg',
    address: '?view=differences&from=2021-14fyp&to=2023-361-plan',
    shows: '#atlas-panel h3',
    size: DESK,
  },
  {
    file: 'test/pictures/rules.jpg',
    address: '?view=rules&rule=measure/2021/rule/leading-industries-platform',
    shows: '#atlas-panel article',
    size: DESK,
  },
  {
    file: 'test/pictures/targets.jpg',
    address: '?view=targets&in=2023-361-plan',
    shows: TABLE_ROW,
    size: DESK,
  },
  {
    file: 'test/pictures/lines.jpg',
    address: '?view=selection&within=circle:121.55,29.87,12&map=10.2/29.87/121.55',
    shows: '#atlas-panel [data-part] li',
    size: DESK,
  },
  {
    file: 'test/pictures/sites.jpg',
    address:
      '?view=sites&needs=industry:industry/2021/national-cluster/rare-earth-magnets;near~:30@lishe-airport',
    shows: '#atlas-panel li',
    size: DESK,
  },
  {
    file: 'test/pictures/compare.jpg',
    address:
      '?view=compare&compare=place/zone/qianwan,place/zone/petrochemical,place/town/beilun-car-culture',
    shows: '#atlas-panel td svg',
    size: DESK,
  },
  {
    file: 'test/pictures/handover.jpg',
    address: '?view=handover&subject=place/zone/qianwan',
    shows: '#atlas-panel svg[role=img] g',
    size: DESK,
  },
  {
    file: 'test/pictures/story.jpg',
    address: '?story=layout.3',
    shows: '#atlas-reading h2',
    size: DESK,
  },
  {
    file: 'test/pictures/phone.jpg',
    address: '?select=place/zone/qianwan',
    shows: '#atlas-reading h2',
    size: PHONE,
  },
];
