import { useLayoutEffect, useRef } from 'react';
import { useChoices, useCommands, useSession, useTranslate } from '../state/atlas-context.tsx';

/** Takes the map, which was made before the page was, into the page, and shows the buttons that move it. */
export function MapHost({ element }: { element: HTMLElement }) {
  const place = useRef<HTMLDivElement>(null);
  const isThere = useSession(({ map }) => map !== 'unavailable' && map !== 'failed');
  useLayoutEffect(() => {
    place.current?.append(element);
  }, [element]);
  return (
    <>
      <div className="map-place" ref={place} />
      {isThere ? <MapButtons /> : null}
    </>
  );
}
function MapButtons() {
  const translate = useTranslate();
  const bearing = useChoices((state) => state.camera?.bearing ?? 0);
  const isTurned = useChoices(
    ({ camera }) => camera !== undefined && (camera.bearing !== 0 || camera.pitch !== 0),
  );
  const { run } = useCommands();
  return (
    <div className="panel map-buttons">
      <button type="button" aria-label={translate('map.zoomIn')} onClick={() => run('zoom-in')}>
        +
      </button>
      <button type="button" aria-label={translate('map.zoomOut')} onClick={() => run('zoom-out')}>
        −
      </button>
      <button
        type="button"
        onClick={() => run('whole-city')}
        aria-label={translate('map.city')}
        className="map-city"
      >
        {translate('map.cityShort')}
      </button>
      {isTurned ? (
        <button type="button" onClick={() => run('north-up')} aria-label={translate('command.northUp')}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className="map-north">
            <g transform={`rotate(${-bearing} 10 10)`}>
              <path className="map-north-needle" d="M10 1.5l4 8.5H6z" />
              <path d="M10 18.5L6 10h8z" />
            </g>
          </svg>
        </button>
      ) : null}
    </div>
  );
}
