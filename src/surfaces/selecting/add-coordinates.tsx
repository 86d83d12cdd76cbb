import { type FormEvent, useId, useState } from 'react';
import { TOOLS, type Tool } from '../../atlas/spatial/drawn-shape.ts';
import { LEAST_POINTS, type Point, rectangleBetween, type Shape, WIDEST } from '../../atlas/spatial/shape.ts';
import { readPointList } from '../../atlas/spatial/typed-coordinates.ts';
import { useTranslate } from '../../state/atlas-context.tsx';
import { useSliceStore } from '../../state/surface-hooks.ts';
import { RadiusField, readKm } from './radius-field.tsx';
import styles from './selecting.module.css';
import { SELECTING_SLICE } from './selecting-slice.ts';
import { addStep } from './steps.ts';

/** Why what was typed makes no shape; the number is that of the line, from 1. */
type Complaint =
  | { kind: 'unreadable' | 'outside'; line: number }
  | { kind: 'few'; tool: Tool }
  | { kind: 'radius' };

/** The shape of typed positions, or why there is none. */
function shapeOf(tool: Tool, text: string, km: number | undefined): Shape | Complaint {
  const points: Point[] = [];
  for (const [index, typed] of readPointList(text).entries()) {
    if (typed.kind !== 'point') return { kind: typed.kind, line: index + 1 };
    points.push(typed.point);
  }
  const [first, second] = points;
  switch (tool) {
    case 'line':
    case 'polygon':
      return points.length < LEAST_POINTS[tool] ? { kind: 'few', tool } : { kind: tool, points };
    case 'rectangle': {
      const isFlat = first?.[0] === second?.[0] || first?.[1] === second?.[1];
      if (first === undefined || second === undefined || isFlat) return { kind: 'few', tool };
      return { kind: 'rectangle', points: rectangleBetween(first, second) };
    }
    case 'circle':
      if (first === undefined) return { kind: 'few', tool };
      return km === undefined ? { kind: 'radius' } : { kind: 'circle', centre: first, km };
  }
}

const isComplaint = (made: Shape | Complaint): made is Complaint =>
  made.kind === 'unreadable' || made.kind === 'outside' || made.kind === 'few' || made.kind === 'radius';

/** A shape by the positions of its corners, a line each. */
export function AddCoordinates() {
  const translate = useTranslate();
  const store = useSliceStore(SELECTING_SLICE);
  const [tool, setTool] = useState<Tool>('polygon');
  const [text, setText] = useState('');
  const [km, setKm] = useState('2');
  const [complaint, setComplaint] = useState<Complaint>();
  const id = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const made = shapeOf(tool, text, readKm(km));
    setComplaint(isComplaint(made) ? made : undefined);
    if (isComplaint(made)) return;
    addStep(store, made);
    setText('');
  };
  return (
    <form onSubmit={submit} className={styles['form']}>
      <label className={styles['field']}>
        <span>{translate('selecting.shape')}</span>
        <select
          value={tool}
          onChange={({ target }) => setTool(TOOLS.find((own) => own === target.value) ?? tool)}
        >
          {TOOLS.map((own) => (
            <option key={own} value={own}>
              {translate(`selecting.tool.${own}`)}
            </option>
          ))}
        </select>
      </label>
      {tool === 'circle' ? <RadiusField value={km} onChange={setKm} /> : null}
      <label className={styles['field']} data-wide="all">
        <span>{translate(`selecting.corners.${tool}`)}</span>
        <textarea
          rows={tool === 'circle' ? 1 : 3}
          value={text}
          placeholder={'121.55, 29.87\n29°52′N 121°33′E'}
          spellCheck={false}
          aria-describedby={id}
          aria-invalid={complaint === undefined ? undefined : true}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <p id={id} className={styles['note']}>
        {translate('selecting.datum')}
      </p>
      {complaint === undefined ? null : (
        <p role="alert" className={styles['wrong']}>
          {complaintWords(complaint)}
        </p>
      )}
      <button type="submit" className={styles['do']}>
        {translate('selecting.add')}
      </button>
    </form>
  );

  function complaintWords(wrong: Complaint): string {
    switch (wrong.kind) {
      case 'few':
        return translate(`selecting.few.${wrong.tool}`);
      case 'radius':
        return translate('selecting.wrongRadius', { most: WIDEST });
      case 'unreadable':
      case 'outside':
        return translate(`selecting.${wrong.kind}`, { line: wrong.line });
    }
  }
}
