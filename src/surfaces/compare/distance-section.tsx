import { type Apart, apart, liesSomewhere, nearestTo } from '../../atlas/compare/compared-distances.ts';
import type { AtlasNode } from '../../atlas/records/node.ts';
import type { Facility } from '../../atlas/spatial/facility.ts';
import { FACILITY_KINDS, type FacilityKind } from '../../atlas/spatial/facility-kinds.ts';
import { spotOf } from '../../atlas/spatial/spot-of.ts';
import { kilometres } from '../../lib/kilometres.ts';
import { Count } from '../../parts/count.tsx';
import { useRecordName } from '../../parts/record-link.tsx';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import styles from './compare.module.css';
import { Cell, CompareRow, CompareSection } from './compare-row.tsx';

/** How well each position is known, how far the records are apart, and what is nearest to each. */
export function DistanceSection({
  nodes,
  facilities,
}: {
  nodes: readonly AtlasNode[];
  facilities: readonly Facility[] | undefined;
}) {
  const translate = useTranslate();
  const nameOf = useRecordName();
  const [first, second] = nodes;
  if (!nodes.some(liesSomewhere)) return null;
  return (
    <CompareSection title={translate('compare.section.distances')} columns={nodes.length}>
      <CompareRow head={translate('compare.precision')}>
        {nodes.map((node) => (
          <PositionCell key={node.id} node={node} />
        ))}
      </CompareRow>
      {nodes.length === 2 && first !== undefined && second !== undefined ? (
        <CompareRow head={translate('compare.between')}>
          <ApartCell apart={apart(first, second)} span={2} />
        </CompareRow>
      ) : (
        nodes.filter(liesSomewhere).map((from) => (
          <CompareRow key={from.id} head={translate('compare.apart', { name: nameOf(from) })}>
            {nodes.map((node) => (
              <ApartCell key={node.id} apart={apart(from, node)} />
            ))}
          </CompareRow>
        ))
      )}
      {FACILITY_KINDS.map((kind) => (
        <CompareRow key={kind} head={translate(`compare.nearest.${kind}`)}>
          {nodes.map((node) => (
            <NearestCell key={node.id} node={node} kind={kind} facilities={facilities} />
          ))}
        </CompareRow>
      ))}
    </CompareSection>
  );
}

function PositionCell({ node }: { node: AtlasNode }) {
  const translate = useTranslate();
  if (!liesSomewhere(node)) return <Cell tone="quiet">{translate('compare.never')}</Cell>;
  const spot = spotOf(node);
  if (node.location === undefined) return <Cell tone="quiet">{translate('compare.unknown')}</Cell>;
  const { precision, uncertaintyKm } = node.location;
  if (spot === undefined) return <Cell tone="quiet">{translate(`dossier.precision.${precision}`)}</Cell>;
  return (
    <Cell>
      <Count value={uncertaintyKm} of={translate('compare.precision.of')} className={`${styles['counted']}`}>
        {translate('compare.precision.known', {
          precision: translate(`dossier.precision.${precision}`),
          error: kilometres(uncertaintyKm),
        })}
      </Count>
    </Cell>
  );
}

function ApartCell({ apart: own, span }: { apart: Apart; span?: number }) {
  const translate = useTranslate();
  if (own.state !== 'measured')
    return (
      <Cell tone="quiet" span={span}>
        {translate(`compare.${own.state}`)}
      </Cell>
    );
  return (
    <Cell span={span}>
      <Distance km={own.km} errorKm={own.errorKm} />
    </Cell>
  );
}

function Distance({ km, errorKm }: { km: number; errorKm: number }) {
  const translate = useTranslate();
  return (
    <Count value={km} of={translate('compare.distance.of')} className={`${styles['counted']}`}>
      {translate('compare.distance', { km: km.toFixed(1), error: kilometres(errorKm) })}
    </Count>
  );
}

function NearestCell({
  node,
  kind,
  facilities,
}: {
  node: AtlasNode;
  kind: FacilityKind;
  facilities: readonly Facility[] | undefined;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const nameOf = ({ name, nameEn }: Facility): string => (language === 'en' ? nameEn : name);
  if (!liesSomewhere(node)) return <Cell tone="quiet">{translate('compare.never')}</Cell>;
  if (facilities === undefined) return <Cell tone="quiet">{translate('compare.coming')}</Cell>;
  const own = nearestTo(node, facilities)?.find((one) => one.kind === kind);
  if (own?.nearest === undefined) return <Cell tone="quiet">{translate('compare.unknown')}</Cell>;
  const { nearest, rivals } = own;
  return (
    <Cell>
      {nameOf(nearest.facility)} <Distance km={nearest.km} errorKm={nearest.facility.uncertaintyKm} />{' '}
      <span className="basis-mark">{translate('basis.outside')}</span>
      {rivals.length === 0 ? null : (
        <p className={styles['note']}>
          {translate('compare.rivals', {
            names: rivals.map(({ facility }) => nameOf(facility)).join(translate('list.separator')),
          })}
        </p>
      )}
    </Cell>
  );
}
