import type { Position } from '../atlas/on-map/positions.ts';
import type { MessageKey, Translate } from '../messages/translate.ts';
import type { DownloadColumn } from './download-columns.ts';

/** How well a position is known, from what, and whose it is where it is not the record's own: columns of every layer. */
export function positionColumns(translate: Translate): readonly DownloadColumn<Position>[] {
  const column = (
    key: string,
    title: MessageKey,
    value: (position: Position) => string | undefined,
  ): DownloadColumn<Position> => ({ key, title: translate(title), value });
  return [
    column('precision', 'download.precision', ({ precision }) => translate(`dossier.precision.${precision}`)),
    column('position_basis', 'download.positionBasis', ({ position_basis: basis }) => basis),
    column('position_of', 'download.positionOf', ({ position_of: places }) => places),
  ];
}
