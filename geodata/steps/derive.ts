import type { Link } from '../../src/atlas/records/link.ts';
import { gazetteerDistrict } from '../rules/gazetteer-district.ts';
import { namedDistrict } from '../rules/named-district.ts';
import { partOfClosure } from '../rules/part-of-closure.ts';
import type { Rule, RuleInput } from '../rules/rule-input.ts';
import { sameName } from '../rules/same-name.ts';

/**
 * The rules in the order of their trust. A place gets its district from the first rule that knows one: its own name,
 * then the gazetteer; a zone, which the gazetteer knows only by a label point, from its sub-zones before that.
 */
const RULES: readonly Rule[] = [
  namedDistrict,
  (input) => gazetteerDistrict({ ...input, nodes: input.nodes.filter((node) => node.class !== 'zone') }),
  partOfClosure,
  gazetteerDistrict,
  sameName,
];

/** Derives links from the records by named rules; each rule sees what the ones before it found. */
export function derive(input: RuleInput): Link[] {
  return RULES.reduce<Link[]>(
    (derived, rule) => [...derived, ...rule({ ...input, links: [...input.links, ...derived] })],
    [],
  );
}
