import type { Asked, Tool } from '../../atlas/spatial/drawn-shape.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { useSlice, useSliceStore } from '../../state/surface-hooks.ts';
import styles from './selecting.module.css';
import { SELECTING_SLICE } from './selecting-slice.ts';
import { changeNow } from './steps.ts';

/** What ends the present drawing or takes its last point back: where there are no keys, nothing else does. */
export function DrawingActs({ tool }: { tool: Tool }) {
  const translate = useTranslate();
  const { now } = useSlice(SELECTING_SLICE);
  const store = useSliceStore(SELECTING_SLICE);
  const ask = (act: Asked['act']): void =>
    changeNow(store, { asked: { act, count: (now?.asked?.count ?? 0) + 1 } });
  const isOfPoints = tool === 'line' || tool === 'polygon';
  return (
    <>
      {isOfPoints ? (
        <>
          <button type="button" className={styles['do']} onClick={() => ask('finish')}>
            {translate('selecting.finish')}
          </button>
          <button type="button" className={styles['do']} onClick={() => ask('undo')}>
            {translate('selecting.undo')}
          </button>
        </>
      ) : null}
      <button
        type="button"
        className={styles['do']}
        onClick={() => changeNow(store, { tool: undefined, sketch: undefined })}
      >
        {translate('selecting.cancel')}
      </button>
    </>
  );
}
