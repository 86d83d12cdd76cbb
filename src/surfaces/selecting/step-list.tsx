import { useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import type { Area } from '../../atlas/spatial/flat-geometry.ts';
import { lengthOf, sizeOf } from '../../atlas/spatial/measures.ts';
import { crossesItself, squareMetres } from '../../atlas/spatial/region.ts';
import { type Drawn, isDrawn, OPERATIONS, type Step } from '../../atlas/spatial/shape.ts';
import { Count } from '../../parts/count.tsx';
import { RecordLink, useRecordName } from '../../parts/record-link.tsx';
import { useSession, useTranslate } from '../../state/atlas-context.tsx';
import { useSlice, useSliceStore } from '../../state/surface-hooks.ts';
import { useAttributeName } from './attribute-words.ts';
import { Corners } from './corners.tsx';
import styles from './selecting.module.css';
import { SELECTING_SLICE } from './selecting-slice.ts';
import { areaWords, lengthWords, sizeWords } from './size-words.ts';
import { changeNow, keepSteps } from './steps.ts';
import type { Result } from './use-selected.ts';

/** What was drawn and chosen, in its order: how each counts, how long or large it is, its corners. */
export function StepList({
  graph,
  steps,
  result,
}: {
  graph: Graph;
  steps: readonly Step[];
  result: Result | undefined;
}) {
  const translate = useTranslate();
  const first = steps.findIndex(({ shape }) => shape.kind !== 'line');
  const whole = result?.squareMetres;
  return (
    <section aria-label={translate('selecting.steps')} className={styles['steps']}>
      <h3>{translate('selecting.steps')}</h3>
      <ol>
        {[...steps.keys()].map((index) => (
          <StepRow
            // Steps have no names; the order is theirs.
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place
            key={index}
            graph={graph}
            steps={steps}
            index={index}
            isFirst={index === first}
            area={result?.areas[index]?.area}
            isKnown={result !== undefined}
          />
        ))}
      </ol>
      {whole === undefined ? null : (
        <p className={styles['whole']}>
          <Count value={whole} of={translate('selecting.whole.of')}>
            {translate('selecting.whole', { area: areaWords(whole, translate) })}
          </Count>
        </p>
      )}
    </section>
  );
}

function StepRow({
  graph,
  steps,
  index,
  isFirst,
  area,
  isKnown,
}: {
  graph: Graph;
  steps: readonly Step[];
  index: number;
  isFirst: boolean;
  area: Area | undefined;
  /** Whether outlines have come, so that a shape without an area has none. */
  isKnown: boolean;
}) {
  const translate = useTranslate();
  const store = useSliceStore(SELECTING_SLICE);
  const isEdited = useSlice(SELECTING_SLICE).now?.edited === index;
  const isMapThere = useSession(({ map }) => map === 'ready');
  const [isOpen, setOpen] = useState(false);
  const step = steps[index];
  if (step === undefined) return null;
  const { operation, shape } = step;
  const replace = (changed: Step): void => keepSteps(store, steps.with(index, changed));
  const name = translate('selecting.step', { number: index + 1 });
  const drawn = isDrawn(shape) ? shape : undefined;
  return (
    <li className={styles['step']} data-operation={shape.kind === 'line' ? 'line' : operation}>
      <div className={styles['step-head']}>
        {shape.kind === 'line' || isFirst ? null : (
          <select
            aria-label={translate('selecting.step.counts', { step: name })}
            value={operation}
            onChange={({ target }) =>
              replace({ ...step, operation: OPERATIONS.find((own) => own === target.value) ?? operation })
            }
          >
            {OPERATIONS.map((own) => (
              <option key={own} value={own}>
                {translate(`selecting.operation.${own}`)}
              </option>
            ))}
          </select>
        )}
        <span className={styles['step-name']}>
          <ShapeName graph={graph} step={step} />
        </span>
        <span className={styles['step-ways']}>
          {drawn === undefined ? null : (
            <button
              type="button"
              className="text-button"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {translate('selecting.corners')}
            </button>
          )}
          {drawn === undefined || !isMapThere ? null : (
            <button
              type="button"
              className="text-button off-paper"
              aria-pressed={isEdited}
              onClick={() => changeNow(store, { edited: isEdited ? undefined : index, tool: undefined })}
            >
              {translate('selecting.edit')}
            </button>
          )}
          <button
            type="button"
            className="text-button off-paper"
            aria-label={translate('selecting.remove', { step: name })}
            onClick={() => keepSteps(store, steps.toSpliced(index, 1))}
          >
            {translate('selecting.remove.short')}
          </button>
        </span>
      </div>
      {drawn === undefined ? null : <Size drawn={drawn} area={area} />}
      {isKnown && area === undefined && (shape.kind === 'place' || shape.kind === 'around') ? (
        <p className={styles['note']}>{translate('selecting.noOutline')}</p>
      ) : null}
      {shape.kind === 'place' || shape.kind === 'around' ? (
        <p className={styles['note']}>{translate('selecting.noArea')}</p>
      ) : null}
      {shape.kind === 'polygon' && crossesItself(shape.points) ? (
        <p className={styles['note']}>{translate('selecting.crosses')}</p>
      ) : null}
      {isOpen && drawn !== undefined ? (
        <Corners shape={drawn} onChange={(changed) => replace({ ...step, shape: changed })} />
      ) : null}
    </li>
  );
}

/** What a shape is called. */
function ShapeName({ graph, step: { shape } }: { graph: Graph; step: Step }) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  const attributeName = useAttributeName(graph);
  switch (shape.kind) {
    case 'attribute':
      return translate('list.pair', {
        what: translate(`selecting.attribute.${shape.of}`),
        which: attributeName(shape.of, shape.value),
      });
    case 'place':
    case 'around': {
      const place = graph.node(shape.id);
      if (place === undefined) return shape.id;
      if (shape.kind === 'place') return <RecordLink node={place} />;
      return (
        <RecordLink node={place}>
          {translate('selecting.around.of', { place: nameOf(place), km: shape.km })}
        </RecordLink>
      );
    }
    case 'line':
    case 'polygon':
    case 'rectangle':
    case 'circle':
      return translate(`selecting.tool.${shape.kind}`);
  }
}

/** How long or large a drawn shape is. */
function Size({ drawn, area }: { drawn: Drawn; area: Area | undefined }) {
  const translate = useTranslate();
  const crosses = drawn.kind === 'polygon' && crossesItself(drawn.points);
  const size = sizeOf(drawn);
  const value =
    crosses && area !== undefined
      ? squareMetres(area)
      : (size.area ?? lengthOf(drawn.kind === 'line' ? drawn.points : []));
  return (
    <p className={styles['size']}>
      <Count value={value} of={translate('selecting.size.of')}>
        {sizeWords(drawn, area, translate)}
        {drawn.kind === 'line'
          ? ''
          : translate('selecting.around.length', { length: lengthWords(size.length, translate) })}
      </Count>
    </p>
  );
}
