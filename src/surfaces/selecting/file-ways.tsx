import { type ReactNode, useState } from 'react';
import type { Step } from '../../atlas/spatial/shape.ts';
import { type FileComplaint, readStepFile, writeStepFile } from '../../atlas/spatial/step-file.ts';
import { saveFile } from '../../lib/save-file.ts';
import { FileButton, type FileTrouble } from '../../parts/file-button.tsx';
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
  const [wrong, setWrong] = useState<FileComplaint | FileTrouble>();
  const open = (text: string): void => {
    const read = readStepFile(text);
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
        <FileButton
          label={translate('selecting.open')}
          accept=".geojson,.json,application/geo+json"
          largest={LARGEST}
          onText={open}
          onTrouble={setWrong}
        />
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
