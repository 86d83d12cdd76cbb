import { scaleBar } from '../../lib/scale-bar.ts';
import { useChoices, useCommands, useSession, useTranslate } from '../../state/atlas-context.tsx';
import { tabCommand } from '../commands/door-command-names.ts';

/** The frame of the map: scale, data date, review number, attribution. Always on screen, in print and embedded. */
export function MapFrame({
  generated,
  reviewNumber,
  extraAttribution = '',
}: {
  generated: string | undefined;
  reviewNumber: string;
  /** Credits of an operator's basemap. */
  extraAttribution?: string;
}) {
  const translate = useTranslate();
  const startCamera = useSession((state) => state.startCamera);
  const camera = useChoices((state) => state.camera) ?? startCamera;
  const { run } = useCommands();
  const status = useSession((state) => state.map);
  const scale =
    camera === undefined || status !== 'ready' ? undefined : scaleBar(camera.lat, camera.zoom, 110);
  return (
    <footer className="map-frame">
      {scale === undefined ? null : (
        <span className="scale" role="img" aria-label={translate('frame.scale', { distance: scale.label })}>
          <svg width={scale.pixels} height="6" aria-hidden="true">
            <path d={`M0.5 0v5.5h${scale.pixels - 1}V0`} fill="none" stroke="currentColor" />
          </svg>
          {scale.label}
        </span>
      )}
      <span className="review-number">
        {translate('frame.reviewNumber', {
          number: reviewNumber === '' ? translate('frame.schematic') : reviewNumber,
        })}
      </span>
      {generated === undefined ? null : (
        <span className="data-date">{translate('frame.dataDate', { date: generated })}</span>
      )}
      <span className="attribution" title={translate('frame.attribution')}>
        {extraAttribution === '' ? '' : `${extraAttribution} · `}
        {translate('frame.attributionShort')}
      </span>
      <span className="parks-note">{translate('frame.parks')}</span>
      <button type="button" className="text-button" onClick={() => run(tabCommand('data', 'about'))}>
        {translate('frame.sources')}
      </button>
    </footer>
  );
}
