import { useMemo } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { claimKey, claimsAsked, type SayableQuantity } from '../../atlas/policy/claims.ts';
import { policyClauses } from '../../atlas/policy/support-for.ts';
import { ValuePicker } from '../../parts/value-picker.tsx';
import { useTranslate } from '../../state/atlas-context.tsx';
import type { ToldProject } from './use-project.ts';

/** Which of the pickers is open, by its name. */
export interface OpenPicker {
  open: string | undefined;
  onOpen: (name: string | undefined) => void;
}

/** What is asked for often has a picker of its own, the rest one together. */
const PICKERS = {
  kind: ['kind'],
  'included-in': ['included-in'],
  recognition: ['recognition'],
  other: ['first-time', 'assessment', 'insurance', 'earlier-support', 'stock-listing'],
} as const satisfies Readonly<Record<string, readonly SayableQuantity[]>>;
const NAMES = [
  'kind',
  'included-in',
  'recognition',
  'other',
] as const satisfies readonly (keyof typeof PICKERS)[];

/** What a project is, in the very words of the clauses; each with the numbers of the clauses that ask for it. */
export function ClaimPickers({
  graph,
  told: { project, tell },
  open,
  onOpen,
}: { graph: Graph; told: ToldProject } & OpenPicker) {
  const translate = useTranslate();
  const asked = useMemo(() => claimsAsked(policyClauses(graph)), [graph]);
  const said = project.claims.map(claimKey);
  return NAMES.map((name) => {
    const own = asked.filter(({ quantity }) => PICKERS[name].some((one) => one === quantity));
    return (
      <ValuePicker
        key={name}
        title={translate(`support.pick.${name}`)}
        values={own.map((claim) => ({
          value: claimKey(claim),
          name: claim.words,
          note: claim.clauses
            .map((no) => translate('support.clauseNo', { no }))
            .join(translate('list.separator')),
        }))}
        chosen={own.map(claimKey).filter((key) => said.includes(key))}
        isOpen={open === name}
        onOpen={(isOpen) => onOpen(isOpen ? name : undefined)}
        onToggle={(key) => {
          const claim = own.find((one) => claimKey(one) === key);
          if (claim === undefined) return;
          const others = project.claims.filter((one) => claimKey(one) !== key);
          const { quantity, words } = claim;
          tell({ claims: said.includes(key) ? others : [...others, { quantity, words }] });
        }}
      />
    );
  });
}
