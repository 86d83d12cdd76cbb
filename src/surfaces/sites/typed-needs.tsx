import { type FormEvent, useMemo, useState } from 'react';
import type { Graph } from '../../atlas/graph/graph.ts';
import { recordName } from '../../atlas/records/display-name.ts';
import { kmOf } from '../../atlas/sites/needs-text.ts';
import type { Facility } from '../../atlas/spatial/facility.ts';
import { FACILITY_KINDS } from '../../atlas/spatial/facility-kinds.ts';
import { spotOf } from '../../atlas/spatial/spot-of.ts';
import { useChoices, useTranslate } from '../../state/atlas-context.tsx';
import { useComposedText } from '../../ui/use-composed-text.ts';
import styles from './sites.module.css';
import type { Needs } from './use-needs.ts';

/** A word for what is made: taken once it stands, so that no half word is looked for. */
export function ProductField({ needs }: { needs: Needs }) {
  const translate = useTranslate();
  const asked = needs.of('product')?.word ?? '';
  const [typed, setTyped] = useState<string>();
  const field = useComposedText(typed ?? asked, setTyped);
  const take = (): void => {
    if (typed === undefined) return;
    const word = typed.trim();
    if (word === '') needs.drop('product');
    else needs.ask({ key: 'product', word });
    setTyped(undefined);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    take();
  };
  return (
    <form onSubmit={submit} className={styles['typed']}>
      <label>
        <span>{translate('sites.need.product')}</span>
        <input type="search" {...field} onBlur={take} placeholder={translate('sites.product.example')} />
      </label>
    </form>
  );
}

/** Classes of places that a distance may be measured to. */
const TARGET_CLASSES = ['zone', 'subzone', 'town', 'park', 'base', 'functional-zone'] as const;

/** Not farther than so many kilometres from a port, an airport, a station or a place. */
export function NearField({
  graph,
  facilities,
  needs,
}: {
  graph: Graph;
  facilities: readonly Facility[] | undefined;
  needs: Needs;
}) {
  const translate = useTranslate();
  const language = useChoices((state) => state.language);
  const [target, setTarget] = useState('port');
  const [km, setKm] = useState('20');
  const [isWrong, setWrong] = useState(false);
  const places = useMemo(
    () =>
      TARGET_CLASSES.map((own) => ({
        own,
        nodes: graph.dataset.nodes.filter((node) => node.class === own && spotOf(node) !== undefined),
      })),
    [graph],
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const most = kmOf(km);
    setWrong(most === undefined || most === 0);
    if (most !== undefined && most > 0) needs.ask({ key: `near:${target}`, target, km: most });
  };
  return (
    <form onSubmit={submit} className={styles['typed']}>
      <label>
        <span>{translate('sites.near.from')}</span>
        <select value={target} onChange={(event) => setTarget(event.target.value)}>
          <optgroup label={translate('sites.near.any')}>
            {FACILITY_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {translate(`sites.any.${kind}`)}
              </option>
            ))}
          </optgroup>
          <optgroup label={translate('sites.near.facilities')}>
            {(facilities ?? []).map(({ id, name, nameEn }) => (
              <option key={id} value={id}>
                {language === 'en' ? nameEn : name}
              </option>
            ))}
          </optgroup>
          {places.map(({ nodes, own }) => (
            <optgroup key={own} label={translate(`class.${own}`)}>
              {nodes.map((node) => (
                <option key={node.id} value={node.id}>
                  {recordName(node, language)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label data-short="">
        <span>{translate('sites.near.km')}</span>
        <input
          type="text"
          inputMode="decimal"
          value={km}
          aria-invalid={isWrong}
          onChange={(event) => setKm(event.target.value)}
        />
      </label>
      <button type="submit" className={styles['add']}>
        {translate('sites.add')}
      </button>
      {isWrong ? (
        <p role="alert" className={styles['wrong']}>
          {translate('sites.near.wrong')}
        </p>
      ) : null}
    </form>
  );
}

/** Distances that projects are looked for within, km; 0 is the place itself. */
const PROJECT_DISTANCES = [0, 5, 10, 20] as const;

/** Projects of the field near it, and clauses of the draft that name it. */
export function OtherNeeds({ needs }: { needs: Needs }) {
  const translate = useTranslate();
  const projects = needs.of('projects');
  const distances = [...new Set([...PROJECT_DISTANCES, ...(projects === undefined ? [] : [projects.km])])];
  return (
    <div className={styles['typed']}>
      <label>
        <span>{translate('sites.need.projects')}</span>
        <select
          value={projects?.km ?? ''}
          onChange={({ target: { value } }) =>
            value === '' ? needs.drop('projects') : needs.ask({ key: 'projects', km: Number(value) })
          }
        >
          <option value="">{translate('sites.notAsked')}</option>
          {distances
            .toSorted((a, b) => a - b)
            .map((km) => (
              <option key={km} value={km}>
                {km === 0 ? translate('sites.projects.inside') : translate('sites.projects.within', { km })}
              </option>
            ))}
        </select>
      </label>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={needs.of('clauses') !== undefined}
          onChange={({ target: { checked } }) =>
            checked ? needs.ask({ key: 'clauses' }) : needs.drop('clauses')
          }
        />
        <span>{translate('sites.clauses')}</span>
      </label>
    </div>
  );
}
