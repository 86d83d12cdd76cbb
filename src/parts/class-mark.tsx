import type { BeltKey } from '../atlas/graph/belt.ts';
import { ASSESSMENT_CLASSES } from '../atlas/records/assessment.ts';
import { INDUSTRY_CLASSES } from '../atlas/records/industry.ts';
import { MEASURE_CLASSES } from '../atlas/records/measure.ts';
import type { NodeClass, NodeKind } from '../atlas/records/node.ts';
import { ORGANISATION_CLASSES } from '../atlas/records/organisation.ts';
import { PROJECT_CLASSES } from '../atlas/records/project.ts';
import './record-link.css';

const PLACE_SHAPES: Readonly<Partial<Record<NodeClass, string>>> = {
  town: 'is-diamond',
  base: 'is-round',
  core: 'is-area',
  belt: 'is-area',
  zone: 'is-area',
  subzone: 'is-area',
};

/**
 * What is no place has a sign of its kind, one line in a box of 16: joined rings for an industry, a flag for a
 * project, a house of columns for an organisation, a works with its chimney for a company, a list with its ticks for a measure, bars that grow for an indicator, scales
 * for a judgement.
 */
const SIGNS: Readonly<Record<Exclude<NodeKind, 'place'> | 'company', string>> = {
  industry:
    'M8 2.2a2.3 2.3 0 1 1 0 4.6a2.3 2.3 0 0 1 0-4.6ZM3.9 9.4a2.3 2.3 0 1 1 0 4.6a2.3 2.3 0 0 1 0-4.6ZM12.1 9.4a2.3 2.3 0 1 1 0 4.6a2.3 2.3 0 0 1 0-4.6ZM6.9 6.6 5 9.6M9.1 6.6 11 9.6M6.2 11.7h3.6',
  project: 'M4 14V2.4h8.4L10.2 5.6l2.2 3.2H4',
  organisation: 'M2 6.3 8 2.6l6 3.7ZM3.8 6.5v5M8 6.5v5M12.2 6.5v5M2 13.4h12',
  company: 'M2 13.4V7l4 2.8V7l4 2.8V2.6h4v10.8Z',
  measure: 'm2.4 4.2 1.2 1.3L6 2.8M8.4 4.3H14M2.4 11.4l1.2 1.3L6 10M8.4 11.5H14',
  assessment: 'M8 2.4v11M4.6 13.4h6.8M2.8 4.6h10.4M2.8 4.6 1 9.2h3.6ZM13.2 4.6l-1.8 4.6H15Z',
  indicator: 'M3.4 13.4V9.6M8 13.4V6.2M12.6 13.4V2.6',
};

const KINDS: ReadonlyMap<NodeClass, keyof typeof SIGNS> = new Map<NodeClass, keyof typeof SIGNS>([
  ...INDUSTRY_CLASSES.map((name) => [name, 'industry'] as const),
  ...PROJECT_CLASSES.map((name) => [name, 'project'] as const),
  ...ORGANISATION_CLASSES.map((name) => [name, 'organisation'] as const),
  ['company', 'company'],
  ...MEASURE_CLASSES.map((name) => [name, 'measure'] as const),
  ...ASSESSMENT_CLASSES.map((name) => [name, 'assessment'] as const),
  ['target', 'indicator'],
  ['actual', 'indicator'],
]);

/** The symbol that the map draws for a class of places, in the colour of its belt, or the sign of another kind. Decoration: the class is also written. */
export function ClassMark({ nodeClass, belt }: { nodeClass: NodeClass; belt?: BeltKey | undefined }) {
  const colour = belt === undefined ? '' : ` belt-${belt}`;
  const kind = KINDS.get(nodeClass);
  if (kind === undefined)
    return <span aria-hidden="true" className={`class-mark ${PLACE_SHAPES[nodeClass] ?? ''}${colour}`} />;
  return (
    <svg aria-hidden="true" className={`class-sign${colour}`} data-kind={kind} viewBox="0 0 16 16">
      <path d={SIGNS[kind]} />
    </svg>
  );
}
