import type { ReactNode } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { orderAddress } from '../../atlas/matrix/asked-matrix.ts';
import { industryAxes, OTHER_AXES } from '../../atlas/matrix/axes.ts';
import { KEPT_TIES, type MatrixQuestion, ORDERS, type Order } from '../../atlas/matrix/matrix.ts';
import { documentShortTitle } from '../../atlas/records/display-name.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { useSliceStore } from '../../state/surface-hooks.ts';
import { generationName, industriesName } from './axis-words.ts';
import styles from './matrix.module.css';
import { cellName, cellPlace, presentCell } from './matrix-cell.ts';
import { MATRIX_SLICE } from './matrix-slice.ts';
import type { MatrixState } from './matrix-state.ts';
import { useUntiedAxes } from './use-untied-axes.ts';

/** What stays of the one order when the other is no longer a pattern of both. */
const other = (by: Order): Order => (by === 'pattern' ? 'text' : by);

/** The same cell where rows and columns have changed places. */
function turned(cell: string | undefined): string | undefined {
  const place = cellPlace(cell);
  return place === undefined ? undefined : cellName({ row: place.column, column: place.row });
}

/** What stands in rows and columns, in which order, and which ties count. */
export function MatrixControls({
  graph,
  question,
  isFolded,
}: {
  graph: Graph;
  question: MatrixQuestion;
  /** Orders and filters are opened when they are wanted. */
  isFolded: boolean;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const store = useSliceStore(MATRIX_SLICE);
  // The cell that is open stays so as long as the table still has it.
  const change = (next: Partial<MatrixState>): void => {
    const state = { ...store.getState(), at: undefined, ...next };
    store.setState({ ...state, cell: presentCell(graph, state) });
  };
  const { industries, isEmptyShown, isSwapped, kept, order, others, source } = question;
  const sides = isSwapped ? [others, industries.name] : [industries.name, others];
  const [rows, columns] = sides;
  const setOrder = (next: MatrixQuestion['order']): void => change({ order: orderAddress(next) });
  const orders = ORDERS.map((by) => [by, translate(`matrix.order.${by}`)] as const);
  const axisOptions = { graph, question };
  const more = (
    <>
      <Choice
        label={translate('matrix.order.rows')}
        value={order.rows}
        options={orders}
        onChoose={(by: Order) =>
          setOrder(by === 'pattern' ? { rows: by, columns: by } : { rows: by, columns: other(order.columns) })
        }
      />
      <Choice
        label={translate('matrix.order.columns')}
        value={order.columns}
        options={orders}
        onChoose={(by: Order) =>
          setOrder(by === 'pattern' ? { rows: by, columns: by } : { rows: other(order.rows), columns: by })
        }
      />
      <Choice
        label={translate('matrix.kept')}
        value={kept}
        options={KEPT_TIES.map((name) => [name, translate(`matrix.kept.${name}`)] as const)}
        onChoose={(name) => change({ ties: name === 'all' ? undefined : name })}
      />
      <Choice
        label={translate('matrix.source')}
        value={source ?? ''}
        options={[
          ['', translate('matrix.source.any')],
          ...graph.dataset.documents.map(
            (document) => [document.id, documentShortTitle(document, language)] as const,
          ),
        ]}
        onChoose={(id) => change({ source: id === '' ? undefined : id })}
      />
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={isEmptyShown}
          onChange={({ target }) => change({ empty: target.checked ? 'show' : undefined })}
        />
        {translate('matrix.empty.show')}
      </label>
    </>
  );
  return (
    <div className={styles['controls']}>
      <Select
        label={translate('matrix.rows')}
        value={rows ?? ''}
        onChoose={(name) => change({ rows: name, columns })}
      >
        {isSwapped ? <OtherOptions {...axisOptions} /> : <IndustryOptions graph={graph} />}
      </Select>
      <Select
        label={translate('matrix.columns')}
        value={columns ?? ''}
        onChoose={(name) => change({ rows, columns: name })}
      >
        {isSwapped ? <IndustryOptions graph={graph} /> : <OtherOptions {...axisOptions} />}
      </Select>
      <button
        type="button"
        className={styles['swap']}
        onClick={() =>
          change({
            rows: columns,
            columns: rows,
            order: orderAddress({ rows: order.columns, columns: order.rows }),
            cell: turned(store.getState().cell),
          })
        }
      >
        ⇄ {translate('matrix.swap')}
      </button>
      {isFolded ? (
        <details className={styles['more']}>
          <summary>{translate('matrix.more')}</summary>
          <div className={styles['controls']}>{more}</div>
        </details>
      ) : (
        more
      )}
    </div>
  );
}

/** A choice among words of our own. */
function Choice<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChoose: (value: Value) => void;
}) {
  return (
    <Select
      label={label}
      value={value}
      onChoose={(chosen) => {
        const option = options.find(([name]) => name === chosen);
        if (option !== undefined) onChoose(option[0]);
      }}
    >
      {options.map(([name, words]) => (
        <option key={name} value={name}>
          {words}
        </option>
      ))}
    </Select>
  );
}

function Select({
  label,
  value,
  onChoose,
  children,
}: {
  label: string;
  value: string;
  onChoose: (value: string) => void;
  children: ReactNode;
}) {
  return (
    <label className={styles['choice']}>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        {children}
      </select>
    </label>
  );
}

/** The industries by generation: all of one, then class by class. */
function IndustryOptions({ graph }: { graph: Graph }) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const axes = industryAxes(graph);
  return axes
    .filter(({ ofClass }) => ofClass === undefined)
    .map((whole) => (
      <optgroup key={whole.name} label={generationName(graph, whole, language)}>
        {axes
          .filter((axis) => axis === whole || axis.generation === whole.name)
          .map((axis) => (
            <option key={axis.name} value={axis.name}>
              {`${axis.generation.slice(0, 4)} ${industriesName(axis, translate)}`}
            </option>
          ))}
      </optgroup>
    ));
}

/** Places by class, bureaus and documents; what nothing ties to the industries says so. */
function OtherOptions({ graph, question }: { graph: Graph; question: MatrixQuestion }) {
  const translate = useTranslate();
  const untied = useUntiedAxes(graph, question.industries);
  return OTHER_AXES.map((axis) => {
    const name = translate(`matrix.axis.${axis}`);
    return (
      <option key={axis} value={axis}>
        {untied.has(axis) ? translate('matrix.axis.none', { axis: name }) : name}
      </option>
    );
  });
}
