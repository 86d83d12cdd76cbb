import type { Reader } from '../reading/block.ts';
import { findingLink, text } from '../reading/inline.ts';
import type { Finding } from '../records/finding.ts';
import type { BriefingBlock, BriefingSection } from './briefing.ts';

/**
 * The inconsistencies of the documents, each whole: what is printed, every reading with its source, then what the atlas infers and
 * what it does about it, each under its own word.
 */
export function findingsBriefing(reader: Reader, findings: readonly Finding[]): BriefingSection | undefined {
  const { words } = reader;
  if (findings.length === 0) return undefined;
  return {
    key: 'findings',
    heading: words('dossier.findings'),
    count: { value: findings.length, of: words('count.findings') },
    blocks: findings.flatMap((finding) => findingBlocks(reader, finding)),
  };
}

function findingBlocks({ language, words }: Reader, finding: Finding): readonly BriefingBlock[] {
  const inReader = (chinese: string, english: string | undefined): string =>
    language === 'en' ? (english ?? chinese) : chinese;
  const { judgement, readings, treatment, treatmentEn } = finding;
  const labelled = (key: string, said: string): string =>
    words('list.pair', { what: words(key), which: said });
  return [
    { kind: 'heading', content: [findingLink(finding)] },
    {
      kind: 'list',
      items: readings.map((reading, index) => ({
        key: String(index),
        content: [
          text(inReader(reading.text, reading.textEn)),
          { kind: 'notes' as const, citations: reading.citations },
        ],
      })),
    },
    ...(judgement === undefined
      ? []
      : [
          {
            kind: 'paragraph' as const,
            content: [
              text(labelled('finding.judgement', inReader(judgement.text, judgement.textEn))),
              {
                kind: 'origin' as const,
                text: words(judgement.basis === 'ours' ? 'basis.concluded' : 'basis.outside'),
              },
            ],
            tone: 'ours' as const,
          },
        ]),
    {
      kind: 'paragraph',
      content: [text(labelled('finding.treatment', inReader(treatment, treatmentEn)))],
      tone: 'ours',
    },
  ];
}
