import { ruleLine } from '../facts/condition-text.ts';
import { leadingIndustries, placesGoverned, rulesGoverning } from '../graph/governed.ts';
import { industriesOf } from '../graph/related-records.ts';
import type { Measure } from '../records/measure.ts';
import type { AtlasNode } from '../records/node.ts';
import type { PlanningRule } from '../records/planning-rule.ts';
import { subjectChecked } from '../rules/check-rules.ts';
import { verdictKey } from '../rules/rule-check.ts';
import type { Inline, Line, Reader, Section } from './block.ts';
import { compose, count, record, text } from './inline.ts';
import { listBlock } from './list-block.ts';

/** The rules that govern this place or its class, each with what the records count of it, and the verdict, which leads to its evidence. */
export function governingSection(reader: Reader, node: AtlasNode): Section | undefined {
  const governing = rulesGoverning(reader.graph, node);
  if (governing.length === 0) return undefined;
  const lines = governing.map(
    ({ measure, rule }): Line => ({
      key: `${measure.id} ${rule.no}`,
      // Its name, which is the rule in the words of the text, holds the number.
      content: [record(measure), ...howRead(rule)],
      basis: [...foundOf(reader, measure, rule, node), ...readMark(reader, rule)],
      sources: rule.citations,
      isDerived: rule.basis === 'reading',
    }),
  );
  return { key: 'governing-rules', heading: reader.words('rules.here'), blocks: [listBlock(lines)] };
}

/** The numbers of a planning rule, and the places that it governs. */
export function ruleSections(reader: Reader, node: Measure): readonly Section[] {
  const { rules = [] } = node.attributes;
  if (rules.length === 0) return [];
  return [
    {
      key: 'rule-terms',
      heading: reader.words('rules.terms'),
      blocks: [
        listBlock(rules.map(termLine(reader))),
        {
          kind: 'paragraph',
          content: [{ kind: 'rules', text: reader.words('rules.check'), of: node.id }],
          tone: 'plain',
        },
      ],
    },
    ...rules.flatMap((rule) => governedSection(reader, node, rule) ?? []),
  ];
}

const termLine =
  (reader: Reader) =>
  (rule: PlanningRule): Line => {
    const { words } = reader;
    const remarks = [
      words('rules.verbatim', { words: rule.words }),
      ...(rule.anyOf === undefined ? [] : [words('rules.any')]),
      ...(rule.note === undefined ? [] : [rule.note]),
    ];
    return {
      key: `${rule.no}`,
      content: [
        text(ruleLine(rule, words)),
        { kind: 'quiet', text: remarks.join(words('summary.semicolon')) },
        ...howRead(rule),
      ],
      basis: readMark(reader, rule),
      sources: rule.citations,
      isDerived: false,
    };
  };

function governedSection(reader: Reader, measure: Measure, rule: PlanningRule): Section | undefined {
  const { graph, words } = reader;
  const places = placesGoverned(graph, rule);
  if (places.length === 0) return undefined;
  const heading = words('rules.governed');
  return {
    key: `governed-${rule.no}`,
    heading,
    count: { value: places.length, of: words('count.related', { heading }) },
    blocks: [
      listBlock(
        places.map((place) => ({
          key: place.id,
          content: [record(place)],
          basis: foundOf(reader, measure, rule, place),
          sources: [],
          isDerived: rule.basis === 'reading',
        })),
      ),
    ],
  };
}

/** What is counted of a place, and the verdict, which leads to what it rests on. */
function foundOf(reader: Reader, measure: Measure, rule: PlanningRule, place: AtlasNode): readonly Inline[] {
  const { graph, words } = reader;
  const document = rule.citations[0]?.document ?? '';
  const { verdict } = subjectChecked(graph, { measure, rule, document }, place);
  const counted = countOf(reader, rule, place);
  const comma = counted.length === 0 ? [] : [text(words('summary.comma'))];
  return [
    ...counted,
    ...comma,
    { kind: 'rules', text: words(verdictKey(verdict, rule.comparison)), of: measure.id, at: place.id },
  ];
}

/** How many the document of the rule states of a place, as our own count; only leading industries are recorded one by one. */
function countOf({ graph, words }: Reader, rule: PlanningRule, place: AtlasNode): readonly Inline[] {
  const document = rule.citations[0]?.document;
  if (rule.counted !== 'leading-industries' || document === undefined) return [];
  const { length } = leadingIndustries(graph, place.id, document);
  return length === 0
    ? notStated({ graph, words }, place)
    : compose(words, 'rules.counted', { count: [count(length, words('rules.countOf'))] });
}

/** That the document names no leading industry of the place, and how many industries are linked with it all the same. */
function notStated({ graph, words }: Pick<Reader, 'graph' | 'words'>, place: AtlasNode): readonly Inline[] {
  const { length } = industriesOf(graph, place);
  if (length === 0) return [{ kind: 'quiet', text: words('rules.notStated') }];
  return compose(words, 'rules.notStatedBut', {
    count: [count(length, words('rules.linkedOf'))],
  });
}

/** Says how a rule is read to be about these places, where the text does not list them. */
function howRead({ basis, note }: PlanningRule): readonly Inline[] {
  return basis === 'reading' && note !== undefined ? [{ kind: 'quiet', text: note }] : [];
}

function readMark({ words }: Reader, { basis }: PlanningRule): readonly Inline[] {
  return basis === 'reading' ? [{ kind: 'derived', text: words('basis.reading') }] : [];
}
