import { type Sketch, TOOLS, type Tool } from '../../atlas/spatial/drawn-shape.ts';
import { lengthOf, ringSize } from '../../atlas/spatial/measures.ts';
import { OPERATIONS, type Operation } from '../../atlas/spatial/shape.ts';
import { useAtlasContext, useSession, useTranslate } from '../../state/atlas-context.tsx';
import { useSlice, useSliceStore } from '../../state/surface-hooks.ts';
import { useSettledChange } from '../../ui/use-settled.ts';
import styles from './selecting.module.css';
import { SELECTING_SLICE } from './selecting-slice.ts';
import { areaWords, lengthWords } from './size-words.ts';
import { changeNow } from './steps.ts';

/** What has come to rest for so long, in ms, is spoken. */
const PAUSE = 700;

/** What the hand draws with on the map, how the next shape counts, and how long or large the present one is. */
export function DrawingTools({ hasSteps }: { hasSteps: boolean }) {
  const translate = useTranslate();
  const { session } = useAtlasContext();
  const { now } = useSlice(SELECTING_SLICE);
  const store = useSliceStore(SELECTING_SLICE);
  const isThere = useSession(({ map }) => map === 'ready' || map === 'loading' || map === 'lost');
  const size = useSketchWords(now?.sketch);
  const spoken = useSettledChange(size, PAUSE);
  const take = (tool: Tool): void => {
    const isTaken = now?.tool === tool;
    changeNow(store, { tool: isTaken ? undefined : tool, sketch: undefined, edited: undefined });
    // On a phone the sheet would lie over what is to be drawn on.
    if (!isTaken) session.setState({ sheet: 'peek' });
  };
  if (!isThere) return <p>{translate('selecting.noMap')}</p>;
  return (
    <div className={`${styles['tools']} off-paper`}>
      <div role="group" aria-label={translate('selecting.tools')} className={styles['row']}>
        {TOOLS.map((tool) => (
          <button
            key={tool}
            type="button"
            className={styles['tool']}
            aria-pressed={now?.tool === tool}
            onClick={() => take(tool)}
          >
            <ToolSign tool={tool} />
            {translate(`selecting.tool.${tool}`)}
          </button>
        ))}
      </div>
      {hasSteps && now?.tool !== 'line' ? <NextOperation chosen={now?.operation ?? 'add'} /> : null}
      {now?.tool === undefined ? null : (
        <p className={styles['hint']} data-kind="lead">
          {translate(`selecting.how.${now.tool}`)} {translate('selecting.how.keys')}
        </p>
      )}
      {size === '' ? null : (
        <p className={styles['sketch']} data-kind="lead">
          {size}
        </p>
      )}
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </div>
  );
}

/** Whether the next shape is added, taken away, or narrows what is there. */
function NextOperation({ chosen }: { chosen: Operation }) {
  const translate = useTranslate();
  const store = useSliceStore(SELECTING_SLICE);
  return (
    <fieldset className={styles['operations']}>
      <legend>{translate('selecting.next')}</legend>
      {OPERATIONS.map((operation) => (
        <label key={operation} className={styles['choice']}>
          <input
            type="radio"
            name="selecting-operation"
            checked={chosen === operation}
            onChange={() => changeNow(store, { operation })}
          />
          <span>{translate(`selecting.operation.${operation}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** How long or large what is being drawn is so far. */
function useSketchWords(sketch: Sketch | undefined): string {
  const translate = useTranslate();
  if (sketch === undefined || sketch.points.length < 2) return '';
  const length = translate('selecting.sketch.length', {
    length: lengthWords(lengthOf(sketch.points), translate),
  });
  if (sketch.tool === 'line' || sketch.points.length < 3) return length;
  return translate('selecting.sketch.area', { area: areaWords(ringSize(sketch.points).area, translate) });
}

const SIGNS: Readonly<Record<Tool, string>> = {
  line: 'M2.5 13 7 6.5l3.5 4L14 3',
  polygon: 'M3 11.5 5.5 3.5l8 2.5-1.5 7.5Z',
  rectangle: 'M2.5 4h11v8.5h-11Z',
  circle: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11Z',
};

function ToolSign({ tool }: { tool: Tool }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={styles['sign']}>
      <path d={SIGNS[tool]} />
    </svg>
  );
}
