import { type ReactNode, useId, useState } from 'react';
import type { Step } from '../../atlas/spatial/shape.ts';
import { type FileComplaint, readStepFile, writeStepFile } from '../../atlas/spatial/step-file.ts';
import { saveFile } from '../../lib/save-file.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { useSlice, useSliceStore } from '../../state/surface-hooks.ts';
import styles from './selecting.module.css';
import { SELECTING_SLICE } from './selecting-slice.ts';
import { keepSteps } from './steps.ts';

/** A file larger than this holds more than lines of a hand, bytes. */
const LARGEST = 5_000_000;

/** Steps as a GeoJSON file, there and back; where they are too many for the address, this says so. */
export function FileWays({ steps, children }: { steps: readonly Step[]; children?: ReactNode }) {
  const translate = useTranslate();
  const store = useSliceStore(SELECTING_SLICE);
  const isKept = useSlice(SELECTING_SLICE).now?.kept !== undefined;
  const [wrong, setWrong] = useState<FileComplaint | 'large'>();
  const input = useId();
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    if (file.size > LARGEST) {
      setWrong('large');
      return;
    }
    const read = readStepFile(await file.text());
    setWrong(typeof read === 'string' ? read : undefined);
    if (typeof read !== 'string') keepSteps(store, [...steps, ...read]);
  };
  return (
    <div className={`${styles['files']} off-paper`}>
      {isKept ? <p className={styles['note']}>{translate('selecting.kept')}</p> : null}
      <p className={styles['row']}>
        {steps.length === 0 ? null : (
          <button
            type="button"
            className="text-button"
            onClick={() =>
              saveFile(
                `${translate('selecting.file')}.geojson`,
                new Blob([writeStepFile(steps)], { type: 'application/geo+json' }),
              )
            }
          >
            {translate('selecting.save')}
          </button>
        )}
        <label htmlFor={input} className={styles['open']}>
          {translate('selecting.open')}
          <input
            id={input}
            type="file"
            accept=".geojson,.json,application/geo+json"
            className="visually-hidden"
            onChange={({ target }) => {
              void open(target.files?.[0]);
              target.value = '';
            }}
          />
        </label>
        {children}
      </p>
      {wrong === undefined ? null : (
        <p role="alert" className={styles['wrong']}>
          {translate(`selecting.file.${wrong}`)}
        </p>
      )}
    </div>
  );
}
