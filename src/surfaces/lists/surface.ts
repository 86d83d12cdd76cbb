import type { MessageKey } from '../../messages/translate.ts';
import type { Door } from '../../state/choices.ts';
import { defineSurface, type SurfaceView, type Tab } from '../../state/surface.ts';
import { LIST_SLICE } from './list-slice.ts';

const tab = (door: Door, order: number, label: MessageKey): Tab => ({ door, order, label });

const view = (name: string, ...tabs: SurfaceView['tabs']): SurfaceView => ({
  name,
  tabs,
  widths: ['side', 'wide', 'full'],
});

/** All records of one kind, or all findings: one table with its filters, behind the doors at which it is asked for. */
export const lists = defineSurface({
  id: 'lists',
  slot: 'panel',
  needs: 'dataset',
  views: [
    view('projects', tab('data', 1, 'nav.projects')),
    view('places', tab('invest', 1, 'tab.sites'), tab('data', 2, 'nav.places')),
    view('industries', tab('industries', 4, 'tab.directory'), tab('data', 3, 'nav.industries')),
    view('organisations', tab('plans', 3.2, 'nav.organisations'), tab('data', 4, 'nav.organisations')),
    view('measures', tab('plans', 3, 'tab.measures'), tab('data', 5, 'nav.measures')),
    view('policies', tab('invest', 2, 'tab.policies'), tab('data', 6, 'nav.policies')),
    view('indicators', tab('plans', 5.5, 'tab.targets'), tab('data', 7, 'nav.indicators')),
    view('assessments', tab('plans', 1.3, 'nav.assessments'), tab('data', 8, 'nav.assessments')),
    view('findings', tab('plans', 8, 'tab.findings'), tab('data', 9, 'nav.findings')),
  ],
  slice: LIST_SLICE,
  loads: { idle: 2 },
  budget: 24_000,
});
