import type { Place } from '../../atlas/records/place.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';

/** Where a place is, how that is known and how sure it is; or that it is found nowhere. */
export function LocationFact({ node }: { node: Place }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const { location } = node;
  const basisEn = language === 'en' ? location?.basisEn : undefined;
  return (
    <dl className="facts">
      <div>
        <dt>{translate('dossier.location')}</dt>
        <dd>
          {location === undefined || location.precision === 'unverified' ? (
            <strong>{translate('dossier.location.none')}</strong>
          ) : (
            <>
              {translate(`dossier.precision.${location.precision}`)}
              <br />
              <span className="figures">
                {translate('dossier.location.value', {
                  lon: location.lon.toFixed(3),
                  lat: location.lat.toFixed(3),
                  uncertainty: location.uncertaintyKm,
                })}
              </span>
            </>
          )}
          {location === undefined ? null : (
            <span className="fact-basis" lang={basisEn === undefined ? 'zh-CN' : 'en'}>
              {basisEn ?? location.basis}
            </span>
          )}
        </dd>
      </div>
    </dl>
  );
}
