import { placesOf } from '../../src/atlas/graph/places-of.ts';
import { relatedIds } from '../../src/atlas/reading/node-reading.ts';
import type { NodeId } from '../../src/atlas/records/id.ts';
import { hasOwnPage, recordPagePath, storyPagePath } from '../../src/atlas/records/own-page.ts';
import { drawPictures } from './draw-pictures.ts';
import type { PublishedSite } from './page-footer.ts';
import { OWN_WORDS } from './page-words.ts';
import type { PictureLayers } from './picture-map.ts';
import { type PictureContent, pictureDrawer } from './picture-svg.ts';
import { PICTURE_FILE, type SmallPage } from './small-page.ts';
import { type PageSource, smallPages } from './small-pages.ts';

/** The pictures that messengers show of the small pages: one for both languages, with both names. */
export async function picturesOf(
  source: PageSource,
  layers: PictureLayers,
  site: PublishedSite,
): Promise<readonly { path: string; bytes: Uint8Array }[]> {
  const contents = pictureContents(source, layers, site);
  const draw = pictureDrawer(layers);
  const bytes = await drawPictures(contents.map(({ content }) => draw(content)));
  return contents.map(({ folder }, index) => ({
    path: `${folder}${PICTURE_FILE}`,
    bytes: bytes[index] ?? new Uint8Array(),
  }));
}

/** What is written and brought out on each, by the folder that it belongs to. */
export function pictureContents(
  source: PageSource,
  layers: PictureLayers,
  site: PublishedSite,
): readonly { folder: string; content: PictureContent }[] {
  const pages = new Map(smallPages(source, site).map((page) => [page.folder, page]));
  const content = (page: SmallPage, shown: PictureContent['shown'], told = page.told): PictureContent => ({
    atlas: page.site,
    atlasOther: pages.get(page.otherFolder)?.site ?? '',
    path: page.path,
    name: page.name,
    nameOther: pages.get(page.otherFolder)?.name ?? '',
    told,
    footer: page.footer,
    shown,
  });
  const shapes = new Set(layers.zones.features.map(({ id }) => String(id)));
  const all = [layers.core, layers.belts, layers.zones, layers.marked].flatMap(({ features }) => features);
  const drawn = new Set(all.map(({ id }) => String(id)));
  const records = source.graph.dataset.nodes.filter(hasOwnPage).flatMap((node) => {
    const page = pages.get(recordPagePath(node.id, 'zh'));
    if (page === undefined) return [];
    const tied = tiedTo(source, node.id).filter((id) => drawn.has(id));
    // A place is shown with its zones alone: what else it is tied to lies within, or far off.
    const shown =
      node.kind === 'place'
        ? [node.id, ...tied.filter((id) => node.class !== 'zone' && shapes.has(id))]
        : tied;
    const isTold = node.kind !== 'place' && tied.length > 0;
    return [
      {
        folder: page.folder,
        content: content(
          page,
          new Set(shown),
          isTold ? `${page.told}${OWN_WORDS.zh.shown(tied.length)}` : page.told,
        ),
      },
    ];
  });
  const stories = source.stories.flatMap(({ id }) => {
    const page = pages.get(storyPagePath(id, 'zh'));
    return page === undefined ? [] : [{ folder: page.folder, content: content(page, 'all') }];
  });
  return [...records, ...stories];
}

/** The places that a record is tied to. */
const tiedTo = ({ graph }: PageSource, id: NodeId): readonly NodeId[] => [
  ...new Set([...relatedIds(graph, id), ...placesOf(graph, id)]),
];
