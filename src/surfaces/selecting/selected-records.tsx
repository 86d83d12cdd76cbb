import { useMemo, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { type AtlasNode, NODE_KINDS } from '../../atlas/records/node.ts';
import { countByIndustry, type Selected } from '../../atlas/spatial/within.ts';
import { BasketToggle } from '../../parts/basket-toggle.tsx';
import { ClassMark } from '../../parts/class-mark.tsx';
import { Count } from '../../parts/count.tsx';
import { RecordLink } from '../../parts/record-link.tsx';
import { usePointing } from '../../parts/use-pointing.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { SteadyButton } from '../../ui/steady-button.tsx';
import { useSettledChange } from '../../ui/use-settled.ts';
import styles from './selecting.module.css';

const PAUSE = 700;
/** Rows that are shown at first, and added each time. */
const PORTION = 40;
/** Industries that are named at first. */
const FIRST_INDUSTRIES = 8;

/** How sure each part of the result is, surest first. */
const PARTS = [
  'inside',
  'partly',
  'unsure',
  'district',
  'about',
] as const satisfies readonly (keyof Selected)[];

/** What lies within, by how sure that is, kind by kind; and which industries it is about. */
export function SelectedRecords({
  graph,
  selected,
  onDownload,
}: {
  graph: Graph;
  selected: Selected;
  onDownload: () => void;
}) {
  const translate = useTranslate();
  const basket = useChoices((state) => state.basket);
  const setBasket = useChoices((state) => state.setBasket);
  const { inside } = selected;
  const all = PARTS.flatMap((part) => selected[part]);
  const counted = translate('selecting.counted', {
    inside: inside.length,
    partly: selected.partly.length,
    unsure: selected.unsure.length,
    district: selected.district.length,
  });
  const spoken = useSettledChange(counted, PAUSE);
  const isAllIn = inside.every(({ id }) => basket.includes(id));
  return (
    <section aria-label={translate('selecting.result')} className={styles['result']}>
      <h3>{translate('selecting.result')}</h3>
      <p className={styles['counted']}>
        <Count value={inside.length} of={translate('selecting.counted.of')} className="">
          {counted}
        </Count>
      </p>
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
      {all.length === 0 ? (
        <p className={styles['note']}>{translate('selecting.nothing')}</p>
      ) : (
        <p className={`${styles['row']} off-paper`}>
          <button type="button" className="text-button" onClick={onDownload}>
            {translate('download.open')}
          </button>
          {inside.length === 0 ? null : (
            <SteadyButton
              className="text-button"
              disabled={isAllIn}
              onClick={() => setBasket([...new Set([...basket, ...inside.map(({ id }) => id)])])}
            >
              {translate(isAllIn ? 'selecting.inBasket' : 'selecting.toBasket')}
            </SteadyButton>
          )}
        </p>
      )}
      {PARTS.map((part) =>
        selected[part].length === 0 ? null : (
          <Part key={part} graph={graph} part={part} nodes={selected[part]} />
        ),
      )}
      <Industries graph={graph} nodes={inside} />
    </section>
  );
}

/** One degree of sureness: what it means, and its records kind by kind. */
function Part({
  graph,
  part,
  nodes,
}: {
  graph: Graph;
  part: (typeof PARTS)[number];
  nodes: readonly AtlasNode[];
}) {
  const translate = useTranslate();
  const kinds = useMemo(
    () =>
      NODE_KINDS.flatMap((kind) => {
        const own = nodes
          .filter((node) => node.kind === kind)
          .toSorted((a, b) => graph.documentOrder(a.id) - graph.documentOrder(b.id));
        return own.length === 0 ? [] : [{ kind, own }];
      }),
    [graph, nodes],
  );
  return (
    <section aria-label={translate(`selecting.part.${part}`)} className={styles['part']} data-part={part}>
      <h4>{translate(`selecting.part.${part}`)}</h4>
      <p className={styles['note']}>{translate(`selecting.part.${part}.note`)}</p>
      <ul className={styles['kinds']}>
        {kinds.map(({ kind, own }) => (
          <KindRows
            key={kind}
            graph={graph}
            kind={kind}
            nodes={own}
            isOpen={part === 'inside' && own.length <= PORTION}
          />
        ))}
      </ul>
    </section>
  );
}

/** How many of a kind there are, which opens them, in portions. */
function KindRows({
  graph,
  kind,
  nodes,
  isOpen: isOpenAtFirst,
}: {
  graph: Graph;
  kind: AtlasNode['kind'];
  nodes: readonly AtlasNode[];
  isOpen: boolean;
}) {
  const translate = useTranslate();
  const [choice, setOpen] = useState<boolean>();
  const [shown, setShown] = useState(PORTION);
  const isOpen = choice ?? isOpenAtFirst;
  return (
    <li>
      <button
        type="button"
        className={styles['kind']}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true" className={styles['arrow']} />
        {translate(`kind.${kind}`)} <span className="count">{nodes.length}</span>
      </button>
      {isOpen ? (
        <>
          <ul className={styles['records']}>
            {nodes.slice(0, shown).map((node) => (
              <RecordRow key={node.id} graph={graph} node={node} />
            ))}
          </ul>
          {nodes.length > shown ? (
            <button type="button" className="text-button off-paper" onClick={() => setShown(shown + PORTION)}>
              {translate('selecting.more', { rest: nodes.length - shown })}
            </button>
          ) : null}
        </>
      ) : null}
    </li>
  );
}

function RecordRow({ graph, node }: { graph: Graph; node: AtlasNode }) {
  const translate = useTranslate();
  const isDraft = node.citations.some(({ document }) => graph.document(document)?.status === 'draft');
  return (
    <li className={styles['record']} {...usePointing([node.id])}>
      <span className={styles['record-name']}>
        <ClassMark nodeClass={node.class} /> <RecordLink node={node} />{' '}
        <span className={styles['class']}>{translate(`class.${node.class}`)}</span>
        {isDraft ? <span className="basis-mark">{translate('basis.draft')}</span> : null}
      </span>
      <BasketToggle node={node} isSmall />
    </li>
  );
}

/** The industries that what lies within leads, serves or gathers, most first. */
function Industries({ graph, nodes }: { graph: Graph; nodes: readonly AtlasNode[] }) {
  const translate = useTranslate();
  const [isAll, setAll] = useState(false);
  const counts = useMemo(() => countByIndustry(graph, nodes), [graph, nodes]);
  if (counts.length === 0) return null;
  const shown = isAll ? counts : counts.slice(0, FIRST_INDUSTRIES);
  return (
    <section aria-label={translate('selecting.industries')} className={styles['part']}>
      <h4>{translate('selecting.industries')}</h4>
      <p className={styles['note']}>{translate('selecting.industries.note')}</p>
      <ul className={styles['industries']}>
        {shown.map(({ industry, count }) => (
          <li key={industry.id}>
            <RecordLink node={industry} />{' '}
            <span className={styles['class']}>{translate(`class.${industry.class}`)}</span>
            <Count value={count} of={translate('selecting.industries.of')} />
          </li>
        ))}
      </ul>
      {counts.length > shown.length ? (
        <button type="button" className="text-button off-paper" onClick={() => setAll(true)}>
          {translate('selecting.more', { rest: counts.length - shown.length })}
        </button>
      ) : null}
    </section>
  );
}
