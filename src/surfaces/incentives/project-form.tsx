import { type ReactNode, useMemo, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { documentsOf } from '../../atlas/graph/related-records.ts';
import { allAskedQuantities, readQuantity } from '../../atlas/policy/asked-quantities.ts';
import { isTold } from '../../atlas/policy/project-text.ts';
import { policyClauses } from '../../atlas/policy/support-for.ts';
import { documentShortTitle, recordName } from '../../atlas/records/display-name.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import type { NumericQuantity } from '../../atlas/records/policy-condition.ts';
import { QuantityField } from '../../parts/policy/quantity-field.tsx';
import { type FormStep, ResultStep, StepForm } from '../../parts/step-form.tsx';
import type { Steps } from '../../parts/use-steps.ts';
import { ValuePicker } from '../../parts/value-picker.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { ClaimPickers, type OpenPicker } from './claim-pickers.tsx';
import styles from './incentives.module.css';
import { ToldLine } from './told-line.tsx';
import type { ToldProject } from './use-project.ts';

/** A system of industries or a tier of one is nothing that somebody makes. */
const NO_INDUSTRY: ReadonlySet<string> = new Set(['industry-system', 'tier']);
const PLACE_CLASSES = ['district', 'functional-zone', 'zone', 'town', 'park'] as const;

/** How many things are asked, one after the other on a phone. */
export const QUESTIONS = 3;

/** What is told of a project: what it makes and where, what it is in the words of the clauses, and how much. */
export function ProjectForm({ graph, told, steps }: { graph: Graph; told: ToldProject; steps: Steps }) {
  const translate = useTranslate();
  const [open, setOpen] = useState<string>();
  const hasProject = isTold(told.project);
  const wayTo = (at: number, key: 'support.change' | 'support.fold'): ReactNode => (
    <button
      type="button"
      className={`text-button off-paper ${styles['way']}`}
      aria-expanded={steps.isAsking}
      onClick={() => steps.go(at)}
    >
      {translate(key)}
    </button>
  );
  if (!steps.isAsking) {
    const change = hasProject ? wayTo(0, 'support.change') : null;
    return (
      <>
        {steps.isStepwise ? <ResultStep steps={steps} way={change} /> : null}
        {hasProject ? (
          <ToldLine graph={graph} project={told.project} way={steps.isStepwise ? null : change} />
        ) : null}
      </>
    );
  }
  const questions: readonly FormStep[] = [
    {
      key: 'what',
      title: translate('support.what'),
      fields: <RecordPickers graph={graph} told={told} open={open} onOpen={setOpen} />,
    },
    {
      key: 'is',
      title: translate('support.is'),
      fields: (
        <>
          <ClaimPickers graph={graph} told={told} open={open} onOpen={setOpen} />
          <label className={styles['check']}>
            <input
              type="checkbox"
              checked={told.project.isAllSaid}
              onChange={(event) => told.tell({ isAllSaid: event.target.checked })}
            />
            <span>{translate('support.only')}</span>
          </label>
        </>
      ),
    },
    {
      key: 'numbers',
      title: translate('support.numbers'),
      fields: (
        <>
          <Numbers graph={graph} told={told} />
          <p className={styles['note']}>{translate('support.base.note')}</p>
        </>
      ),
    },
  ];
  return (
    <StepForm
      label={translate('support.form')}
      questions={questions}
      steps={steps}
      isTold={hasProject}
      fold={wayTo(QUESTIONS, 'support.fold')}
    />
  );
}

function RecordPickers({
  graph,
  told: { project, tell },
  open,
  onOpen,
}: { graph: Graph; told: ToldProject } & OpenPicker) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const titleOf = (node: AtlasNode): string => {
    const document = graph.document(documentsOf(node)[0] ?? '');
    return document === undefined ? '' : documentShortTitle(document, language);
  };
  const nodes = useMemo(
    () => graph.dataset.nodes.toSorted((a, b) => graph.documentOrder(a.id) - graph.documentOrder(b.id)),
    [graph],
  );
  const idOf = (value: string) => graph.dataset.nodes.find(({ id }) => id === value)?.id;
  return (
    <>
      <ValuePicker
        title={translate('support.industry')}
        values={nodes
          .filter((node) => node.kind === 'industry' && !NO_INDUSTRY.has(node.class))
          .map((node) => ({
            value: node.id,
            name: recordName(node, language),
            note: [titleOf(node), translate(`class.${node.class}`)].join(' '),
          }))}
        chosen={project.industries}
        isOpen={open === 'industry'}
        onOpen={(isOpen) => onOpen(isOpen ? 'industry' : undefined)}
        onToggle={(value) => {
          const id = idOf(value);
          if (id !== undefined) tell({ industries: toggled(project.industries, id) });
        }}
      />
      <ValuePicker
        title={translate('support.place')}
        values={PLACE_CLASSES.flatMap((own) =>
          nodes
            .filter((node) => node.class === own)
            .map((node) => ({
              value: node.id,
              name: recordName(node, language),
              note: translate(`class.${own}`),
            })),
        )}
        chosen={project.place === undefined ? [] : [project.place]}
        isOpen={open === 'place'}
        onOpen={(isOpen) => onOpen(isOpen ? 'place' : undefined)}
        onToggle={(value) => tell({ place: value === project.place ? undefined : idOf(value) })}
      />
    </>
  );
}

const toggled = <Value,>(values: readonly Value[], value: Value): readonly Value[] =>
  values.includes(value) ? values.filter((one) => one !== value) : [...values, value];

/** A field for each quantity that the clauses compare; what cannot be read is not told of the project. */
function Numbers({ graph, told: { project, tell } }: { graph: Graph; told: ToldProject }) {
  const [texts, setTexts] = useState<Partial<Record<NumericQuantity, string>>>({});
  const asked = useMemo(() => allAskedQuantities(policyClauses(graph)), [graph]);
  return asked.map((each) => {
    const { quantity } = each;
    const number = project.quantities[quantity];
    const typed = texts[quantity];
    // What is typed stands as long as it says what the address says.
    const isCurrent = typed !== undefined && readQuantity(each, typed) === number;
    return (
      <QuantityField
        key={quantity}
        asked={each}
        text={isCurrent ? typed : number === undefined ? '' : String(number)}
        onText={(text) => {
          setTexts({ ...texts, [quantity]: text });
          const { [quantity]: _, ...others } = project.quantities;
          const read = readQuantity(each, text);
          tell({ quantities: read === undefined ? others : { ...others, [quantity]: read } });
        }}
      />
    );
  });
}
