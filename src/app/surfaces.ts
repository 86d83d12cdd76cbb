import type { Surface } from '../state/surface.ts';
import { viewsOf } from '../state/views.ts';
import { about } from '../surfaces/about/surface.ts';
import { across } from '../surfaces/across/surface.ts';
import { ask } from '../surfaces/ask/surface.ts';
import { basket } from '../surfaces/basket/surface.ts';
import { compare } from '../surfaces/compare/surface.ts';
import { diagram } from '../surfaces/diagram/surface.ts';
import { differences } from '../surfaces/differences/surface.ts';
import { documents } from '../surfaces/documents/surface.ts';
import { citation, dossier } from '../surfaces/dossier/surface.ts';
import { generations } from '../surfaces/generations/surface.ts';
import { handover } from '../surfaces/handover/surface.ts';
import { help } from '../surfaces/help/surface.ts';
import { incentives } from '../surfaces/incentives/surface.ts';
import { legend } from '../surfaces/legend/surface.ts';
import { lists } from '../surfaces/lists/surface.ts';
import { matrix } from '../surfaces/matrix/surface.ts';
import { printed } from '../surfaces/printed/surface.ts';
import { rules } from '../surfaces/rules/surface.ts';
import { search } from '../surfaces/search/surface.ts';
import { selecting } from '../surfaces/selecting/surface.ts';
import { share } from '../surfaces/share/surface.ts';
import { sheets } from '../surfaces/sheets/surface.ts';
import { sites } from '../surfaces/sites/surface.ts';
import { stories, story } from '../surfaces/story/surface.ts';
import { targets } from '../surfaces/targets/surface.ts';
import type { AddressParts } from './page-address.ts';

/** THE list of surfaces: to add one is a folder and a line here. */
export const SURFACES: readonly Surface[] = [
  search,
  legend,
  diagram,
  selecting,
  stories,
  lists,
  documents,
  printed,
  across,
  targets,
  differences,
  ask,
  rules,
  sheets,
  sites,
  compare,
  incentives,
  handover,
  generations,
  matrix,
  about,
  dossier,
  citation,
  story,
  basket,
  help,
  share,
];

export const VIEWS = viewsOf(SURFACES);

/** Values of `view` in an address. */
export const VIEW_NAMES: readonly string[] = VIEWS.names;

/** What the surfaces add to the address. */
export const ADDRESS_PARTS: AddressParts = {
  slices: SURFACES.flatMap(({ slice }) => slice ?? []),
  isView: (name) => VIEWS.find(name) !== undefined,
};
