import { uniqueCitations } from '../records/unique-citations.ts';
import type { Block, Dossier, Line, Reader, Section } from './block.ts';
import { compose, count, joined, record, sentence, text } from './inline.ts';
import { notesOf } from './note-numbers.ts';

/**
 * The dossier of a finding: what the documents print, each with its citation; then, under heads of their own and without one,
 * what the atlas infers and what it does about it; and what it concerns.
 */
export function readFinding(reader: Reader, id: string): Dossier | undefined {
  const { graph, language, words } = reader;
  const finding = graph.finding(id);
  if (finding === undefined) return undefined;
  const inReader = (chinese: string, english: string | undefined) =>
    language === 'en' ? (english ?? chinese) : chinese;
  const citations = uniqueCitations(finding.readings.flatMap((reading) => reading.citations));
  const readings: Block = {
    kind: 'list',
    style: 'readings',
    sources: 'notes',
    lines: finding.readings.map((reading, index) => ({
      key: String(index),
      content: [text(inReader(reading.text, reading.textEn))],
      basis: [],
      sources: reading.citations,
      isDerived: false,
    })),
  };
  const printed: Block = { kind: 'heading', content: [text(words('finding.printed'))] };
  const { judgement: inferred } = finding;
  const judgement: readonly Section[] =
    inferred === undefined
      ? []
      : [
          {
            key: 'judgement',
            heading: words('finding.judgement'),
            blocks: [
              {
                kind: 'paragraph',
                content: [
                  text(inReader(inferred.text, inferred.textEn)),
                  {
                    kind: 'origin',
                    text: words(inferred.basis === 'ours' ? 'basis.concluded' : 'basis.outside'),
                  },
                ],
                tone: 'ours',
              },
            ],
          },
        ];
  const treatment: Section = {
    key: 'treatment',
    heading: words('finding.treatment'),
    blocks: [
      {
        kind: 'paragraph',
        content: [text(inReader(finding.treatment, finding.treatmentEn))],
        tone: 'ours',
      },
    ],
  };
  const concerned = finding.concerns.flatMap((concern) => graph.node(concern) ?? []);
  const heading = words('finding.concerns');
  const concerns: Section = {
    key: 'concerns',
    heading,
    count: { value: concerned.length, of: words('count.related', { heading }) },
    blocks: [
      {
        kind: 'list',
        style: 'lines',
        sources: 'notes',
        lines: concerned.map(
          (node): Line => ({
            key: node.id,
            content: [record(node)],
            basis: [text(words(`class.${node.class}`))],
            sources: [],
            isDerived: false,
          }),
        ),
      },
    ],
  };
  const known = {
    count: [count(finding.readings.length, words('count.readings'))],
    names: joined(
      concerned.slice(0, 2).map((node) => [record(node)]),
      words('list.separator'),
    ),
  };
  const title = inReader(finding.title, finding.titleEn);
  const other = language === 'en' ? finding.title : finding.titleEn;
  const content = {
    identity: [],
    summary: sentence(
      [compose(words, concerned.length > 0 ? 'summary.finding' : 'summary.finding.alone', known)],
      reader,
    ),
    figures: [],
    lead: [printed, readings],
    sections: [...judgement, treatment, ...(concerned.length > 0 ? [concerns] : [])],
    closed: [],
  };
  return {
    subject: { kind: 'finding', id },
    mark: undefined,
    path: [[text(words('kind.finding'))]],
    name: title,
    isLongName: true,
    otherName: other === title ? undefined : other,
    className: words('kind.finding'),
    warning: undefined,
    ...content,
    notes: notesOf(content, citations),
  };
}
