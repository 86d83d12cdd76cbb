import { thresholdText } from '../../atlas/facts/condition-text.ts';
import { documentMarks } from '../../atlas/facts/document-marks.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import { positionOf } from '../../atlas/on-map/positions.ts';
import { documentShortTitle, recordName } from '../../atlas/records/display-name.ts';
import type { NodeId } from '../../atlas/records/id.ts';
import type { Measure } from '../../atlas/records/measure.ts';
import { type Counted, type Reading, type RuleCheck, verdictKey } from '../../atlas/rules/rule-check.ts';
import type { RuleQuestion, RulesOfDocument } from '../../atlas/rules/rule-groups.ts';
import { rulesByDocument } from '../../atlas/rules/rule-groups.ts';
import { citationWords, joined } from '../../export/citation-words.ts';
import type { DownloadColumn } from '../../export/download-columns.ts';
import { downloadNote } from '../../export/download-note.ts';
import type { Translate } from '../../messages/translate.ts';
import { DownloadDialog } from '../../parts/download-dialog.tsx';
import { useSite, useTranslate } from '../../state/atlas-context.tsx';

interface CheckRow {
  measure: Measure;
  check: RuleCheck;
}

const rowsOf = (groups: readonly RulesOfDocument[]): readonly CheckRow[] =>
  groups.flatMap(({ entries }) =>
    entries.flatMap(({ measure, terms }) =>
      terms.flatMap(({ checks }) => checks.map((check) => ({ measure, check }))),
    ),
  );

/** The download of what is shown: a row for each check, with every reading, everything counted and its sources. */
export function RulesDownload({
  graph,
  groups,
  question,
  onClose,
}: {
  graph: Graph;
  groups: readonly RulesOfDocument[];
  question: RuleQuestion;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const { reviewNumber } = useSite();
  const rows = rowsOf(groups);
  const isDraft = ({ check }: CheckRow) => graph.document(check.document)?.status === 'draft';
  const note = downloadNote(
    {
      content: 'checks.title',
      filters: filterWords(graph, question, translate),
      counts: {
        shown: rows.length,
        total: rowsOf(rulesByDocument(graph)).length,
        drafts: rows.filter(isDraft).length,
      },
      remarks: [[translate('checks.remark'), translate('checks.remarkText')]],
    },
    { date: graph.dataset.generated, address: window.location.href, reviewNumber },
    translate,
  );
  return (
    <DownloadDialog
      content="checks.title"
      table={{ columns: columnsOf(graph, translate), rows }}
      note={note}
      positionOf={({ check: { subject } }, outlines) => {
        const node = subject === undefined ? undefined : graph.node(subject);
        return node === undefined ? undefined : positionOf(graph, node, outlines);
      }}
      onClose={onClose}
    />
  );
}

function filterWords(
  graph: Graph,
  { document: id, governs, verdict }: RuleQuestion,
  translate: Translate,
): string {
  const document = graph.document(id ?? '');
  const chosen = [
    ...(document === undefined
      ? []
      : [[translate('checks.filter.document'), documentShortTitle(document, 'zh')]]),
    ...(governs === undefined ? [] : [[translate('checks.filter.governs'), translate(`governs.${governs}`)]]),
    ...(verdict === undefined ? [] : [[translate('checks.verdict'), translate(`verdict.${verdict}`)]]),
  ];
  return chosen.length === 0
    ? translate('checks.filter.all')
    : (joined(chosen.map((pair) => pair.join(translate('summary.colon')))) ?? '');
}

const column = (
  key: string,
  title: string,
  value: (check: RuleCheck, measure: Measure) => string | number | undefined,
): DownloadColumn<CheckRow> => ({ key, title, value: ({ check, measure }) => value(check, measure) });

function columnsOf(graph: Graph, translate: Translate): readonly DownloadColumn<CheckRow>[] {
  const marks = documentMarks(graph.dataset.documents);
  // Records go by the names that the documents give them, whatever the language of the headings.
  const nameOf = (id: NodeId): string => {
    const node = graph.node(id);
    return node === undefined ? id : recordName(node, 'zh');
  };
  return [
    column('rule', translate('checks.column.rule'), (_, measure) => recordName(measure, 'zh')),
    column('rule_id', translate('checks.column.ruleId'), ({ rule }) => rule),
    column('governs', translate('checks.column.governs'), ({ governs }) => translate(`governs.${governs}`)),
    column('limit', translate('checks.column.limit'), ({ limit }) =>
      [
        translate(`counted.${limit.counted}`),
        thresholdText(limit.comparison, limit.number, limit.unit, translate),
      ].join(' '),
    ),
    column('force', translate('fact.force'), ({ limit }) => limit.force),
    column('words', translate('checks.column.words'), ({ limit }) => limit.words),
    column('subject', translate('checks.subject'), ({ subject }) =>
      subject === undefined ? undefined : nameOf(subject),
    ),
    column('id', translate('download.id'), ({ subject }) => subject),
    column('verdict', translate('checks.verdict'), ({ limit, verdict }) =>
      translate(verdictKey(verdict, limit.comparison)),
    ),
    column('reason', translate('checks.column.reason'), ({ reason }) =>
      reason === undefined ? undefined : translate(`checks.reason.${reason}`),
    ),
    column('readings', translate('checks.column.readings'), ({ limit, readings }) =>
      joined(readings.map((reading) => readingWords(reading, limit, translate))),
    ),
    column('counted', translate('checks.column.counted'), ({ counted, subject }) =>
      joined(counted.map((one) => countedWords(graph, one, subject, nameOf, translate))),
    ),
    column('citations', translate('citation.title'), ({ citations }) => citationWords(graph, citations)),
    column('status', translate('download.status'), ({ citations }) => marks.statusOf(citations)),
  ];
}

/** `连同其中各处合计：7＋（超出）`. */
function readingWords(
  { isOpen, least, most, reading, verdict }: Reading,
  { comparison }: RuleCheck['limit'],
  translate: Translate,
): string {
  const name = translate(`checks.reading.${reading}`);
  if (least === undefined || most === undefined) return `${name}：${translate('dossier.silent')}`;
  const range = `${least === most ? least : `${least}–${most}`}${isOpen ? '＋' : ''}`;
  return `${name}：${range}（${translate(verdictKey(verdict, comparison))}）`;
}

/** `旅游〔慈溪正大现代农业休闲小镇，主导产业，推得：名称以该区县开头，2021规划 表4-2〕`. */
function countedWords(
  graph: Graph,
  { citations, kind, note, of, record, rule, way }: Counted,
  subject: NodeId | undefined,
  nameOf: (id: NodeId) => string,
  translate: Translate,
): string {
  const rules = [...new Set([rule, ...way.map((step) => step.rule)])].filter((one) => one !== undefined);
  const parts = [
    of === subject ? undefined : nameOf(of),
    kind === undefined ? undefined : translate(`checks.tie.${kind}`),
    ...rules.map((one) => translate('basis.derivedBy', { rule: translate(`rule.${one}`) })),
    citationWords(graph, citations),
    note,
  ];
  return `${nameOf(record)}〔${parts.filter((part) => part !== undefined).join('，')}〕`;
}
