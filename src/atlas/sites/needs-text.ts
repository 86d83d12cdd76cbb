import { STANDS } from '../matrix/tie.ts';
import { parseNodeId } from '../records/id.ts';
import { type Asked, type Need, SITE_CLASSES } from './need.ts';

/** The widest distance that is asked for, km: from one end of the city to the other. */
export const WIDEST_KM = 200;

/**
 * Needs as an address has them: `industry:<id>,<id>;area~:<id>;near:30@lishe-airport;projects:10;clauses`, in their order; a `~`
 * makes a wish of a must. In the word of a product `;` and `%` are escaped.
 */
export function writeNeeds(needs: readonly Asked[]): string | undefined {
  const written = needs.map((need) => {
    const value = valueOf(need);
    const name = need.key.startsWith('near:') ? 'near' : need.key;
    return `${name}${need.isMust ? '' : '~'}${value === '' ? '' : `:${value}`}`;
  });
  return written.length === 0 ? undefined : written.join(';');
}

function valueOf(need: Need): string {
  switch (need.key) {
    case 'industry':
      return need.industries.join();
    case 'product':
      return need.word.replaceAll(/[;%]/g, (sign) => encodeURIComponent(sign));
    case 'plan':
      return need.documents.join();
    case 'area':
      return need.areas.join();
    case 'kind':
      return need.classes.join();
    case 'status':
      return need.stands.join();
    case 'projects':
      return String(need.km);
    case 'clauses':
      return '';
    default:
      return `${need.km}@${need.target}`;
  }
}

/**
 * Reads them back. A need that stands twice counts once, the later one; only distances may be several, one a target.
 * @returns the needs, and what cannot be understood, as it stands
 */
export function readNeeds(text: string): { needs: readonly Asked[]; broken: readonly string[] } {
  const needs = new Map<string, Asked>();
  const broken: string[] = [];
  for (const part of text.split(';').filter((own) => own !== '')) {
    const colon = part.indexOf(':');
    const head = colon === -1 ? part : part.slice(0, colon);
    const isMust = !head.endsWith('~');
    const need = needOf(isMust ? head : head.slice(0, -1), colon === -1 ? '' : part.slice(colon + 1));
    if (need === undefined) broken.push(part);
    else needs.set(need.key, { ...need, isMust });
  }
  return { needs: [...needs.values()], broken };
}

function needOf(name: string, value: string): Need | undefined {
  const values = [...new Set(value.split(',').filter((own) => own !== ''))];
  const ids = values.flatMap((own) => parseNodeId(own) ?? []);
  switch (name) {
    case 'industry':
      return some(ids) ? { key: name, industries: ids } : undefined;
    case 'area':
      return some(ids) ? { key: name, areas: ids } : undefined;
    case 'product': {
      const word = unescaped(value).trim();
      return word === '' ? undefined : { key: name, word };
    }
    case 'plan':
      return some(values) ? { key: name, documents: values } : undefined;
    case 'kind': {
      const classes = SITE_CLASSES.filter((own) => values.includes(own));
      return some(classes) ? { key: name, classes } : undefined;
    }
    case 'status': {
      const stands = STANDS.filter((own) => values.includes(own));
      return some(stands) ? { key: name, stands } : undefined;
    }
    case 'projects': {
      const km = kmOf(value === '' ? '0' : value);
      return km === undefined ? undefined : { key: name, km };
    }
    case 'clauses':
      return value === '' ? { key: name } : undefined;
    case 'near': {
      const [distance = '', target = ''] = value.split('@');
      const km = kmOf(distance);
      return km === undefined || km === 0 || target === ''
        ? undefined
        : { key: `near:${target}`, target, km };
    }
    default:
      return undefined;
  }
}

const some = (values: readonly unknown[]): boolean => values.length > 0;

/** Kilometres as somebody writes them; nothing that is no number or lies beyond the city. */
export function kmOf(text: string): number | undefined {
  const km = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(km) && km >= 0 && km <= WIDEST_KM ? Math.round(km * 10) / 10 : undefined;
}

function unescaped(text: string): string {
  return text.replaceAll(/%3B|%25/gi, (sign) => decodeURIComponent(sign));
}
