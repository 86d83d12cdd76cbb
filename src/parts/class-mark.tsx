import type { BeltKey } from '../atlas/graph/belt.ts';
import type { AtlasNode } from '../atlas/records/node.ts';
import './record-link.css';

const SHAPES: Readonly<Partial<Record<AtlasNode['class'], string>>> = {
  town: 'is-diamond',
  base: 'is-round',
  core: 'is-area',
  belt: 'is-area',
  zone: 'is-area',
  subzone: 'is-area',
};

/** The symbol that the map draws for a class, in the colour of its belt. Decoration: the class is also written. */
export function ClassMark({
  nodeClass,
  belt,
}: {
  nodeClass: AtlasNode['class'];
  belt?: BeltKey | undefined;
}) {
  const colour = belt === undefined ? '' : ` belt-${belt}`;
  return <span aria-hidden="true" className={`class-mark ${SHAPES[nodeClass] ?? ''}${colour}`} />;
}
