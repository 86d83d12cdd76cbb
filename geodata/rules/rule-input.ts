import type { NodeId } from '../../src/atlas/records/id.ts';
import type { Link, LinkKind } from '../../src/atlas/records/link.ts';
import type { LinkRule } from '../../src/atlas/records/link-rule.ts';
import type { AtlasNode } from '../../src/atlas/records/node.ts';

/** What a rule may look at: the records and the links found so far (stated, and derived by earlier rules). */
export interface RuleInput {
  nodes: readonly AtlasNode[];
  links: readonly Link[];
  /** The district that the gazetteer's facts put a place in. */
  gazetteerDistricts: ReadonlyMap<string, NodeId>;
  /** Pairs of records that are not one although their names are alike, in both orders, as `one other`. */
  apart?: ReadonlySet<string>;
}

/** A rule is a pure function from records to new links. Silence in the records must stay silence. */
export type Rule = (input: RuleInput) => Link[];

export function derivedLink(from: NodeId, kind: LinkKind, to: NodeId, rule: LinkRule, note?: string): Link {
  return { from, to, kind, basis: 'derived', rule, ...(note === undefined ? {} : { note }), citations: [] };
}

/** Ids of the districts of today. */
export function districtIds(nodes: readonly AtlasNode[]): Set<NodeId> {
  return new Set(nodes.filter((node) => node.class === 'district').map((node) => node.id));
}

/** Places that already have a district: located in one, or a stated part of one. */
export function placesWithDistrict(input: RuleInput): Set<NodeId> {
  const districts = districtIds(input.nodes);
  return new Set(
    input.links
      .filter((link) => (link.kind === 'located-in' || link.kind === 'part-of') && districts.has(link.to))
      .map((link) => link.from),
  );
}
