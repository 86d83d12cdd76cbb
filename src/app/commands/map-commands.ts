import type { Command } from '../../state/command.ts';
import type { Session } from '../../state/session.ts';
import { focusRegion } from '../regions.ts';

const isDrawn = (_: unknown, { map }: Session): boolean => map === 'ready';

/** Keys that only the map heeds, while it has the focus. */
const ON_THE_MAP = [
  { id: 'pan', label: 'command.pan', keys: ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'] },
  { id: 'next-feature', label: 'command.nextFeature', keys: ['N', ']'] },
  { id: 'previous-feature', label: 'command.previousFeature', keys: ['P', '['] },
  { id: 'select-feature', label: 'command.selectFeature', keys: ['Enter'] },
] as const;

export const MAP_COMMANDS: readonly Command[] = [
  {
    id: 'whole-city',
    group: 'map',
    label: 'map.city',
    keys: ['0'],
    when: isDrawn,
    run: ({ map }) => map()?.fitCity(),
  },
  {
    id: 'zoom-in',
    group: 'map',
    label: 'map.zoomIn',
    keys: ['+', '='],
    onMap: 'too',
    repeats: true,
    when: isDrawn,
    run: ({ map }) => map()?.zoomBy(1),
  },
  {
    id: 'zoom-out',
    group: 'map',
    label: 'map.zoomOut',
    keys: ['-'],
    onMap: 'too',
    repeats: true,
    when: isDrawn,
    run: ({ map }) => map()?.zoomBy(-1),
  },
  {
    id: 'north-up',
    group: 'map',
    label: 'command.northUp',
    keys: ['U'],
    when: ({ camera }, session) =>
      isDrawn(undefined, session) && camera !== undefined && (camera.bearing !== 0 || camera.pitch !== 0),
    run: ({ choices }) => {
      const { camera, moveCamera } = choices.getState();
      if (camera !== undefined) moveCamera({ ...camera, bearing: 0, pitch: 0 });
    },
  },
  ...ON_THE_MAP.map(
    (own): Command => ({ ...own, group: 'map', onMap: 'only', run: () => focusRegion('map') }),
  ),
];
