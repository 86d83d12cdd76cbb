import { conditionName, conditionValue } from '../../atlas/facts/condition-text.ts';
import { documentMarks } from '../../atlas/facts/document-marks.ts';
import type { Graph } from '../../atlas/graph/graph.ts';
import { stepsFrom } from '../../atlas/graph/walks.ts';
import type { Project } from '../../atlas/policy/project-text.ts';
import type { ClauseStanding, OfferStanding } from '../../atlas/policy/support-for.ts';
import { workOutOffer } from '../../atlas/policy/worked-offer.ts';
import { recordName } from '../../atlas/records/display-name.ts';
import { citationWords, joined } from '../../export/citation-words.ts';
import type { DownloadColumn } from '../../export/download-columns.ts';
import { downloadNote } from '../../export/download-note.ts';
import type { Translate } from '../../messages/translate.ts';
import { DownloadDialog } from '../../parts/download-dialog.tsx';
import { termsOf } from '../../parts/policy/offer-terms.tsx';
import { pieceTexts } from '../../parts/policy/piece-texts.ts';
import { paymentTexts, stepTexts, sumText } from '../../parts/policy/policy-result.tsx';
import { useSite, useTranslate } from '../../state/atlas-context.tsx';
import { namingText } from './naming-lines.tsx';
import { toldTexts } from './told-line.tsx';

/** A thing that a clause gives; of a clause that states nothing the clause alone. */
interface OfferRow {
  clause: ClauseStanding;
  offer?: OfferStanding;
}

const rowsOf = (clauses: readonly ClauseStanding[]): readonly OfferRow[] =>
  clauses.flatMap((clause) =>
    clause.offers.length === 0 ? [{ clause }] : clause.offers.map((offer) => ({ clause, offer })),
  );

/** The download: a row for each thing that a clause gives, with its conditions, what it comes to, and that it is a draft. */
export function IncentivesDownload({
  graph,
  clauses,
  project,
  onClose,
}: {
  graph: Graph;
  clauses: readonly ClauseStanding[];
  project: Project;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const { reviewNumber } = useSite();
  const rows = rowsOf(clauses);
  const note = downloadNote(
    {
      content: 'support.title',
      filters: `${translate('support.download.told')}：${joined(toldTexts(graph, project, 'zh', translate)) ?? ''}`,
      counts: { shown: rows.length, total: rows.length, drafts: rows.length },
      remarks: [
        [translate('policy.draft'), translate('support.warning')],
        [translate('support.highest'), translate('support.highest.text')],
      ],
    },
    { date: graph.dataset.generated, address: window.location.href, reviewNumber },
    translate,
  );
  return (
    <DownloadDialog
      content="support.title"
      table={{ columns: columnsOf(graph, project, translate), rows }}
      note={note}
      positionOf={nowhere}
      onClose={onClose}
    />
  );
}

/** Clauses lie nowhere. */
const nowhere = (): undefined => undefined;

function columnsOf(
  graph: Graph,
  { pieces, quantities }: Project,
  translate: Translate,
): readonly DownloadColumn<OfferRow>[] {
  const marks = documentMarks(graph.dataset.documents);
  const column = (
    key: string,
    title: string,
    value: (row: OfferRow) => string | number | undefined,
  ): DownloadColumn<OfferRow> => ({ key, title, value });
  const workedOf = ({ offer }: OfferRow) => {
    const result = offer === undefined ? undefined : workOutOffer(offer, quantities, pieces);
    return result === 'fails' || result?.worked === undefined || offer?.amount === undefined
      ? undefined
      : { amount: offer.amount, worked: result.worked, research: result.research };
  };
  const byPiece = ({ offer }: OfferRow) => {
    const result = offer === undefined ? undefined : workOutOffer(offer, quantities, pieces);
    return result === 'fails' || result?.pieces === undefined
      ? undefined
      : pieceTexts(result.pieces, translate);
  };
  return [
    column('no', translate('support.download.no'), ({ clause }) => clause.clause.attributes.no),
    column('clause', translate('support.download.clause'), ({ clause }) => recordName(clause.clause, 'zh')),
    column('id', translate('download.id'), ({ clause }) => clause.clause.id),
    column(
      'offer',
      translate('support.download.offer'),
      ({ offer }) => offer?.amount?.condition ?? offer?.grant,
    ),
    column('standing', translate('support.download.standing'), ({ clause, offer }) =>
      translate(`support.standing.${offer?.standing ?? clause.standing}`),
    ),
    column('why', translate('support.download.why'), ({ clause }) =>
      joined([
        ...clause.naming.map((one) => namingText(one, (node) => recordName(node, 'zh'), translate)),
        ...clause.places.map(({ place }) => recordName(place, 'zh')),
      ]),
    ),
    column('terms', translate('support.download.terms'), ({ offer }) =>
      offer?.amount === undefined ? undefined : termsOf(offer.amount, translate),
    ),
    column('conditions', translate('support.download.conditions'), ({ offer }) =>
      joined(
        (offer?.conditions ?? []).map(({ answer, condition }) => {
          const said = `${conditionName(condition, translate)} ${conditionValue(condition, translate)}`;
          return answer === undefined ? said : `${said}〔${translate(`policy.answer.${answer}`)}〕`;
        }),
      ),
    ),
    column('sum', translate('support.download.sum'), (row) => {
      const own = workedOf(row);
      const sum =
        byPiece(row)?.sum ??
        (own === undefined || own.worked.kind === 'not-applicable'
          ? undefined
          : sumText(own.amount, own.worked, translate));
      return sum === undefined ? undefined : `${sum}〔${translate('policy.draft')}〕`;
    }),
    column('steps', translate('support.download.steps'), (row) => {
      const pieceSteps = byPiece(row);
      if (pieceSteps !== undefined)
        return joined([...pieceSteps.steps, ...pieceSteps.limit, ...pieceSteps.payments]);
      const own = workedOf(row);
      return own === undefined
        ? undefined
        : joined([
            ...stepTexts(own.amount, own.worked, own.research, translate),
            ...paymentTexts(own.worked, translate),
          ]);
    }),
    column('bureaus', translate('support.download.bureaus'), ({ clause }) =>
      joined(stepsFrom(graph, clause.clause.id, 'isInChargeOf').map(({ to }) => recordName(to, 'zh'))),
    ),
    column('citations', translate('citation.title'), ({ clause, offer }) =>
      citationWords(graph, offer?.amount?.citations ?? clause.clause.citations),
    ),
    column('status', translate('download.status'), ({ clause }) => marks.statusOf(clause.clause.citations)),
  ];
}
